/** A reviewer as far as taking them off one candidate needs it; `excusedAt` is an ISO 8601 instant once they are. */
export interface Excusable {
  readonly applicationId: string;
  readonly memberId: string;
  readonly name: string;
  readonly excusedAt: string | null;
}
