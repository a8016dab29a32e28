-- A check used to be kept on the evidence alone. From now on what stands there is made of what members said, so what was
-- said before becomes a row as well.
INSERT INTO "EvidenceCheck" ("id", "organizationId", "evidenceId", "memberId", "verdict", "note", "at")
SELECT gen_random_uuid(), e."organizationId", e."id", e."checkedById",
       CASE WHEN e."checkStatus"::text = 'DISPUTED' THEN 'DOES_NOT_SUPPORT' ELSE 'SUPPORTS' END::"CheckVerdict",
       e."checkNote", e."checkedAt"
FROM "Evidence" e
WHERE e."checkStatus"::text IN ('CHECKED', 'DISPUTED') AND e."checkedById" IS NOT NULL AND e."checkedAt" IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM "EvidenceCheck" c WHERE c."evidenceId" = e."id");
