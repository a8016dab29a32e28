import type { DemoCandidate } from "../demo-types";

/** Certificates that are confirmed, seen, and only stated. */
export const ewanMacrae: DemoCandidate = {
  name: "Ewan Macrae",
  headline: "Graduate trainee, insurance",
  employer: "Glenfarg Mutual",
  school: "University of the Two Firths",
  added: "2026-10-30 10:10",
  credentials: [
    {
      title: "Insurance Analytics with AI",
      issuer: "University of the Two Firths",
      kind: "GRADED_PROJECT",
      issuedOn: "2026-06-26",
      grade: 0.92,
      checklist: "YYYY",
      genuineness: "ISSUER_VERIFIED",
      genuinenessNote: "The registry confirmed course and mark.",
      confirmed: "2026-11-12",
    },
    {
      title: "Foundations of Data Ethics",
      issuer: "Institute of Digital Conduct",
      kind: "KNOWLEDGE_EXAM",
      issuedOn: "2025-12-05",
      checklist: "YNN?",
      genuineness: "DOCUMENT_SEEN",
    },
    {
      title: "Spreadsheet Automation Sprint",
      issuer: "LearnFast",
      kind: "UNPROCTORED_QUIZ",
      issuedOn: "2026-03-13",
      checklist: "YNN?",
      genuineness: "STATED",
    },
  ],
};

/** One that its issuer does not know. */
export const zainabQureshi: DemoCandidate = {
  name: "Zainab Qureshi",
  headline: "Customer adviser, pensions",
  employer: "Ravine Pensions",
  school: "Indus Valley Girls’ College",
  added: "2026-10-30 13:25",
  credentials: [
    {
      title: "Certified AI Operations Expert",
      issuer: "Global AI Board",
      kind: "PRACTICAL_EXAM",
      issuedOn: "2026-02-27",
      grade: 0.97,
      checklist: "Y?Y?",
      genuineness: "FOUND_FALSE",
      genuinenessNote: "No such board is registered, and the number on the paper belongs to somebody else.",
      confirmed: "2026-11-13",
    },
    {
      title: "Everyday AI for Advisers",
      issuer: "Guildhall Training",
      kind: "ATTENDANCE",
      issuedOn: "2026-05-08",
      checklist: "NYN?",
      genuineness: "DOCUMENT_SEEN",
    },
  ],
};

/** A single quiz, three years old. */
export const pavelIskrenov: DemoCandidate = {
  name: "Pavel Iskrenov",
  headline: "Warehouse clerk",
  employer: "Danube Depots",
  school: "Ruse Vocational School",
  added: "2026-11-02 09:35",
  credentials: [
    {
      title: "AI Basics",
      issuer: "LearnFast",
      kind: "UNPROCTORED_QUIZ",
      issuedOn: "2023-10-20",
      checklist: "NNNN",
      genuineness: "STATED",
    },
  ],
};

/** Known by name so far: nothing entered yet. */
export const beatrizSoares: DemoCandidate = {
  name: "Beatriz Soares",
  headline: "Policy administrator",
  employer: "Algarve Seguros",
  school: "Escola da Ria",
  added: "2026-11-02 11:10",
};

export const gethinProsser: DemoCandidate = {
  name: "Gethin Prosser",
  headline: "Loss adjuster, agricultural claims",
  employer: "Black Mountain Adjusters",
  school: "",
  added: "2026-11-03 10:55",
};

export const sunnivaAas: DemoCandidate = {
  name: "Sunniva Aas",
  headline: "Process engineer, salmon farming",
  employer: "Ytre Havbruk",
  school: "Vestlandet Technical College",
  added: "2026-11-04 14:40",
};
