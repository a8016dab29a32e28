import { drawOrder } from "@/domain/review-order/draw-order";

/** What the order of whole applications is drawn with, where a criterion's own order is drawn with its id. */
const WHOLE_APPLICATIONS = "applications";

/** Applications in the order this reviewer meets them: by criterion when one is given, else one after the other. */
export function drawnApplications<Row extends { readonly applicationId: string }>(
  seed: number,
  criterionId: string | null,
  applications: readonly Row[],
): Row[] {
  const byId = new Map(applications.map((application) => [application.applicationId, application]));
  return drawOrder(seed, criterionId ?? WHOLE_APPLICATIONS, [...byId.keys()]).map(
    (id) => byId.get(id) as Row,
  );
}
