import "server-only";
import { calendarDayOf } from "@/domain/calendar";
import type { ExportedOpening } from "@/domain/export/export-record";
import type { FollowUpRecord } from "@/domain/export/record-review";
import { roundRecordOf } from "@/domain/pairwise/round-record";
import { voteRecordOf } from "@/domain/vote/vote-record";
import { Prisma } from "@/server/db";
import { loadOpeningRecord } from "@/server/services/application-record";
import { loadDebriefRecords } from "@/server/services/debrief-record";
import { isDecisionWithheld } from "@/server/services/decision-sight";
import type { ExportJob } from "@/server/services/export-job";
import type { ScopedOpening } from "@/server/services/export-sight";
import { loadRoundStates } from "@/server/services/round-state";
import { loadBallotStates } from "@/server/services/vote-state";

type Head = Omit<ExportedOpening, "decisions" | "applications">;

async function loadBasics({ tx, actor }: ExportJob, id: string) {
  const { organizationId } = actor;
  const row = await tx.opening.findUniqueOrThrow({
    where: { organizationId_id: { organizationId, id } },
    select: {
      id: true,
      title: true,
      location: true,
      status: true,
      openedAt: true,
      signaturesNeeded: true,
      goals: true,
      bottlenecks: true,
      teamAiSkillLevel: true,
      measuresOfSuccess: true,
      interviewQuestions: true,
      requiredCertificate: true,
      requiredCertificateReason: true,
      hiringManager: { select: { user: { select: { name: true } } } },
      panelMembers: {
        orderBy: [{ member: { user: { name: "asc" } } }, { memberId: "asc" }],
        select: {
          memberId: true,
          isReviewing: true,
          member: { select: { role: true, user: { select: { name: true } } } },
        },
      },
    },
  });
  const { goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess, interviewQuestions, ...rest } = row;
  const { requiredCertificate, requiredCertificateReason, hiringManager, panelMembers, ...opening } = rest;
  const required = { requiredCertificate, requiredCertificateReason };
  return {
    ...opening,
    openedAt: opening.openedAt?.toISOString() ?? null,
    hiringManager: hiringManager.user.name,
    brief: { goals, bottlenecks, teamAiSkillLevel, measuresOfSuccess, interviewQuestions, ...required },
    panel: panelMembers.map(({ memberId, isReviewing, member }) => {
      return { memberId, name: member.user.name, role: member.role, isReviewing };
    }),
  };
}

/** What a panel said together about people the exporter may all look into. */
async function loadSaid({ tx, actor }: ExportJob, { id, applicationIds }: ScopedOpening) {
  const { organizationId } = actor;
  const known = new Set(applicationIds);
  const isKnown = (ids: readonly string[]) => ids.every((one) => known.has(one));
  const votes = await loadBallotStates(tx, organizationId, Prisma.sql`c."openingId" = ${id}::uuid`);
  const rounds = await loadRoundStates(tx, organizationId, id);
  const debriefs = await loadDebriefRecords(tx, organizationId, id);
  return {
    votes: votes.map(voteRecordOf).filter(({ applicationIds: ids }) => isKnown(ids)),
    rounds: rounds
      .filter(({ applicationIds: ids }) => isKnown(ids))
      .reverse()
      .map(roundRecordOf),
    debriefs: debriefs.map((debrief) => ({
      ...debrief,
      points: debrief.points.filter(({ applicationId }) => known.has(applicationId)),
    })),
  };
}

interface FollowUpRow extends Omit<FollowUpRecord, "startsOn" | "dueOn" | "answeredAt"> {
  readonly startsOn: Date;
  readonly dueOn: Date;
  readonly answeredAt: Date | null;
}

async function loadFollowUps({ tx, actor }: ExportJob, openingId: string): Promise<FollowUpRecord[]> {
  const rows = await tx.$queryRaw<FollowUpRow[]>`
    SELECT f.id, f."decisionId", f.kind::text AS kind, f."startsOn", f."dueOn", f."answeredAt", u.name AS "answeredBy", f.note,
           (SELECT COALESCE(json_agg(json_build_object('criterionKey', w."criterionKey", 'level', w.level)
                                     ORDER BY w."criterionKey"), '[]'::json)
            FROM "FollowUpAnswer" w WHERE w."followUpId" = f.id) AS answers
    FROM "FollowUp" f JOIN "Decision" d ON d.id = f."decisionId"
    LEFT JOIN "Member" m ON m.id = f."answeredById" LEFT JOIN "User" u ON u.id = m."userId"
    WHERE d."openingId" = ${openingId}::uuid AND f."organizationId" = ${actor.organizationId}::uuid
      AND NOT ${isDecisionWithheld(actor)}
    ORDER BY f."dueOn", f.id`;
  return rows.map(({ startsOn, dueOn, answeredAt, ...row }) => ({
    ...row,
    startsOn: calendarDayOf(startsOn),
    dueOn: calendarDayOf(dueOn),
    answeredAt: answeredAt?.toISOString() ?? null,
  }));
}

/** An opening as outweigh.json has it, without what there can be much of. */
export async function loadExportedOpening(job: ExportJob, opening: ScopedOpening): Promise<Head> {
  const { id, leftOut } = opening;
  const record = await loadOpeningRecord(job.tx, job.actor.organizationId, id);
  const { asOf, checksNeeded, roleExpectsAi, employerValuesCertificates, rubric } = record;
  return {
    ...(await loadBasics(job, id)),
    asOf,
    checksNeeded,
    roleExpectsAi,
    employerValuesCertificates,
    rubric: rubric as Head["rubric"],
    ...((await loadSaid(job, opening)) as Pick<Head, "votes" | "rounds" | "debriefs">),
    followUps: await loadFollowUps(job, id),
    leftOut,
  };
}
