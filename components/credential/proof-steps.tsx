import type { Proof } from "@/components/credential/use-proof-deeds";
import { Collapsible, CollapsibleContent, CollapsibleTrigger } from "@/components/ui/collapsible";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { ANSWER_WORDS } from "@/domain/credential-proof/proof-words";

/** Each thing that was looked at, behind a word that opens it. */
export function ProofSteps({ steps }: Pick<Proof, "steps">) {
  if (steps.length === 0) return null;
  return (
    <Collapsible>
      <CollapsibleTrigger>The steps behind it</CollapsibleTrigger>
      <CollapsibleContent>
        <Table scrollLabel="The steps of the verification">
          <TableHeader>
            <TableRow>
              <TableHead>Looked at</TableHead>
              <TableHead>Holds</TableHead>
              <TableHead>Found</TableHead>
            </TableRow>
          </TableHeader>
          <TableBody>
            {steps.map(({ name, answer, words }) => (
              <TableRow key={`${name} ${words}`}>
                <TableCell className="whitespace-nowrap">{name}</TableCell>
                <TableCell className="whitespace-nowrap max-sm:whitespace-normal">
                  {ANSWER_WORDS[answer]}
                </TableCell>
                <TableCell className="min-w-48 break-words">{words}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </CollapsibleContent>
    </Collapsible>
  );
}
