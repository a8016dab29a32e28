import { DeskAside, Rule } from "@/components/review/desk-aside";
import { type CandidateStep, DeskCandidates } from "@/components/review/desk-candidates";
import type { Desk } from "@/components/review/desk-data";
import { CLOSING } from "@/components/review/desk-walk";
import { PassSteps } from "@/components/review/pass-steps";
import { deskHref } from "@/components/review/use-desk-place";
import type { OpeningWalk } from "@/components/review/use-opening-walk";
import { drawnApplications } from "@/domain/review-order/drawn-applications";
import { pairKey } from "@/domain/review-progress";

interface OpeningLeftProps {
  desk: Desk;
  walk: OpeningWalk;
}

function Steps({ desk, walk }: OpeningLeftProps) {
  const ofCriterion = (id: string) => walk.steps.filter((step) => step.criterionId === id);
  const steps = desk.criteria.map(({ id, name }) => {
    const all = ofCriterion(id);
    return { id, label: name, done: all.filter((step) => !walk.isOpen(step)).length, of: all.length };
  });
  const closing = { id: CLOSING, label: "Hand in, then see certificates" };
  return (
    <PassSteps
      steps={[...steps, closing]}
      current={walk.pair?.criterionId ?? CLOSING}
      onGo={(id) => (id === CLOSING ? walk.toEnd() : walk.goAmong(ofCriterion(id)))}
    />
  );
}

/** The candidates in the order drawn for one criterion, with how many of their outcomes are rated on it. */
function candidatesOn(criterionId: string, { path, steps, isOpen }: OpeningWalk): CandidateStep[] {
  return drawnApplications(path.seed, criterionId, path.applications).map(({ applicationId, number }) => {
    const own = steps.filter(
      (step) => step.applicationId === applicationId && step.criterionId === criterionId,
    );
    return { applicationId, number, done: own.filter((step) => !isOpen(step)).length, of: own.length };
  });
}

/** Where the reviewer is in an opening: the criteria, the candidates on this one, and who is ready to be handed in. */
export function OpeningLeft({ desk, walk }: OpeningLeftProps) {
  const { pair, steps, path } = walk;
  const criterion = desk.criteria.find((each) => each.id === pair?.criterionId);
  const ready = path.applications.filter((entry) => walk.openOf(entry).length === 0);
  const goToCandidate = (applicationId: string) =>
    walk.goAmong(
      steps.filter((step) => step.applicationId === applicationId && step.criterionId === criterion?.id),
    );
  return (
    <DeskAside
      desk={desk}
      title={`This role, ${steps.length - walk.left} of ${steps.length} rated`}
      other={{
        href: deskHref(desk.applicationId, pair ? pairKey(pair) : CLOSING),
        words: "Rate one candidate at a time",
      }}
    >
      <Steps desk={desk} walk={walk} />
      {criterion && (
        <>
          <Rule />
          <DeskCandidates
            title={criterion.name}
            label={`Candidates on ${criterion.name}`}
            candidates={candidatesOn(criterion.id, walk)}
            current={desk.applicationId}
            onGo={goToCandidate}
          />
        </>
      )}
      {ready.length > 0 && (
        <>
          <Rule />
          <DeskCandidates
            title="Ready to hand in"
            candidates={ready}
            current={pair ? null : desk.applicationId}
            onGo={(applicationId) => walk.goTo(applicationId, CLOSING)}
          />
        </>
      )}
    </DeskAside>
  );
}
