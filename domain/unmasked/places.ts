import { type Hit, type HitKind, hitsOf } from "@/domain/unmasked/hit";

const NAME = "(?:\\p{Lu}[\\p{L}\\p{N}&'’.-]*)";
const BEFORE = `(?:${NAME}\\s+(?:(?:and|&|of|de|di|du|für)\\s+)?){0,4}`;
const AFTER = `(?:\\s+(?:of|de|di|du|für|in|at)(?:\\s+the)?(?:\\s+${NAME}){1,4})?`;
const START = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

const SCHOOLS =
  "[Uu]niversit(?:y|ies|ät|é|à)|[Uu]niversidade?|[Uu]niwersytet|[Cc]olleges?|[Pp]olytechnics?|[Pp]olitecnico|[Hh]ochschule|[Ff]achhochschule|[Gg]ymnasium|École|[Ll]ycée|[Aa]lma mater|[Aa]lumn[aiu]s?|[Bb]usiness [Ss]chool|[Hh]igh [Ss]chool|[Gg]rammar [Ss]chool|[Ff]aculty|MBA|Ph\\.?D|[Bb]achelor(?:[’']s)?|[Mm]aster[’']s|[Dd]iploma|[Dd]egrees?|[Dd]issertation|[Gg]raduat(?:e[ds]?|ion|ing)|[Aa]bitur|[Ss]cholarship";
const SHORT_SCHOOLS =
  "MIT|ETH|LSE|UCL|INSEAD|HEC|ESADE|TU\\s\\p{Lu}\\p{Ll}+|IIT|Oxford|Cambridge|Harvard|Stanford|Yale|Princeton";
const FIRMS =
  "GmbH|AG|SE|KG|OHG|mbH|Ltd\\.?|Limited|LLP|LLC|PLC|plc|Inc\\.?|Corp\\.?|Corporation|S\\.?A\\.?S?\\.?|SARL|S\\.?r\\.?l\\.?|S\\.?p\\.?A\\.?|B\\.?V\\.?|N\\.?V\\.?|AB|Oy|A/S|ApS|Pty|Group|Holdings?|& Co\\.?|& Sons|Bank|Insurance|Airlines|Consulting";
const FORMER =
  "(?:my|our|their|his|her)\\s+(?:former|previous|last|old|current|present)\\s+(?:employer|company|firm|job)";

const SCHOOL = new RegExp(
  `${START}${BEFORE}(?:(?:${SCHOOLS})${END}${AFTER}|(?:${SHORT_SCHOOLS})${END})`,
  "gu",
);
const EMPLOYER = new RegExp(
  `${START}(?:${NAME}\\s+(?:(?:and|&)\\s+)?){1,4}(?:${FIRMS})${END}|${START}${FORMER}${END}`,
  "gu",
);

function find(kind: HitKind, pattern: RegExp, text: string): Hit[] {
  return hitsOf(kind, pattern, text);
}

/** Words of schools, degrees and studying, with the names around them: "the University of Arden". */
export function findSchools(text: string): Hit[] {
  return find("SCHOOL", SCHOOL, text);
}

/** Firms by what stands at the end of their names, "Weald Mutual Ltd", and "my former employer". */
export function findEmployers(text: string): Hit[] {
  return find("EMPLOYER", EMPLOYER, text);
}
