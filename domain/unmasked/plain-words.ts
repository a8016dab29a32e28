import { GENERIC_WORDS } from "@/domain/blinding-words";

/** Words of work that are often written large without being anybody's name, folded. Beside them stand `GENERIC_WORDS`. */
const WORK_WORDS =
  "access account accounting agent ai airtable alteryx amazon analysis analyst analytics anthropic api apis app appendix april april " +
  "asana audit august automation aws azure backlog batch bi board brief budget business calendar case cases celonis change chart chat " +
  "chatgpt check checklist claim claims claude client clients code comparison complaint confluence contract copilot cost costs count " +
  "crm csat customer customers daily dashboard database databricks day days december desk docs document draft drive dynamics email " +
  "emails english error errors excel export exports february figma file files finding first forecast form forms friday gemini gitlab " +
  "github google gpt gpts guide handbook hours how hubspot if invoice invoices issue january jira july june kpi lead leads ledger legal line list " +
  "llm llms loan log logs looker mail manual march marketo may median meeting memo metric microsoft minutes miro model monday month " +
  "monthly new note notes notion november november october office online openai operations order orders outlook output page perplexity " +
  "pilot pipeline plan planner playbook policy power powerpoint price pricing priority procedure process product project prompt " +
  "prompts purchase python quality quarter query queue quotation rate record records reference release reply report reporting reports " +
  "request requests response result results return review risk risks rota round routine sales salesforce sample sap saturday schedule score " +
  "screen script second september servicenow sharepoint sheet sheets shift shifts skill slack sla software sort source spreadsheet sprint sql stage " +
  "standard statement stock story study sum summary sunday survey table tableau target task team teams template test thursday " +
  "ticket tickets time timesheet tool total trello tuesday upload usage user users version view vba wednesday week weekly whisper " +
  "mondays tuesdays wednesdays thursdays fridays saturdays sundays word work workbook workflow year zapier zendesk zoom i i'm i've i'd";

const PLAIN: ReadonlySet<string> = new Set(WORK_WORDS.split(" "));

/** Whether a folded word is known to name nobody, however it is written. */
export function isPlainWord(folded: string): boolean {
  return PLAIN.has(folded) || GENERIC_WORDS.has(folded);
}
