import { OutcomeEssentials } from "@/components/outcome/outcome-essentials";
import { OutcomeMore, type OutcomeMoreProps } from "@/components/outcome/outcome-more";

/** Everything one says about a stored outcome, evidence aside. */
export function OutcomeFields(props: OutcomeMoreProps) {
  return (
    <>
      <OutcomeEssentials of={props.of} />
      <OutcomeMore {...props} />
    </>
  );
}
