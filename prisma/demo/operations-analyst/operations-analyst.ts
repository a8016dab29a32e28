import { NORTHGATE_PANEL } from "../demo-panel";
import type { DemoOpening } from "../demo-types";
import {
  beatrizSoares,
  ewanMacrae,
  gethinProsser,
  pavelIskrenov,
  sunnivaAas,
  zainabQureshi,
} from "./certificates-only";
import { chiaraNeri } from "./chiara-neri";
import { danielOsei } from "./daniel-osei";
import { noemieLaurent, yusufAbdirahman } from "./drafts-begun";
import { elifKaya } from "./elif-kaya";
import { faridHaddad } from "./farid-haddad";
import { graceLindholm, hugoMarchetti } from "./grace-and-hugo";
import { kofiAmponsah } from "./kofi-amponsah";
import { linhTranDao } from "./linh-tran-dao";
import { ashaPillai, finlayBaird, mariamHaidari, mVilarinho, ngoziEze } from "./newcomers";
import { ivyCastellanos, marekHruska, tobiasFeld } from "./not-reviewed";
import { katarzynaWrona, oluwaseunAdetoro, rhodriPughTanner } from "./one-review-in";
import { anjaliDeshmukh, fatimaBennis, hamishDrummond } from "./reviews-coming-in";
import { siobhanMulcreevy } from "./siobhan-mulcreevy";
import { meeraChandran, piotrZawilski } from "./two-reviews-in";
import { chidiNwosu, hanaMorikubo, mateusVilarinho, rosalindTate } from "./waiting-for-checks";
import { dwayneBeckford, luciaFerrante, tendaiMoyo } from "./withdrawn";

/** A role as it looks in the middle of things: forty people, eight of them fully reviewed, the rest in every state. */
export const operationsAnalyst: DemoOpening = {
  key: "operations-analyst",
  templateKey: "operations-analyst",
  title: "Operations Analyst, Claims",
  location: "Leeds",
  status: "OPEN",
  goals:
    "Cut the time a household claim waits for its first answer, and the share that has to be touched twice. Make the causes of delay visible every morning instead of every quarter.",
  bottlenecks:
    "Claims land on the wrong desk: a third of the post is sorted by hand. Experienced handlers answer the same questions all day. A backlog is noticed when customers complain.",
  teamAiSkillLevel: "TRYING",
  measuresOfSuccess:
    "Median time to first answer from 41 hours to below 24 by October 2027. Claims touched twice from 18 % to 10 %. Both from the workflow system, with complaints no higher than last year.",
  asOf: "2026-11-01",
  created: "2026-10-05 09:15",
  opened: "2026-10-06 14:00",
  panel: NORTHGATE_PANEL,
  candidates: [
    chiaraNeri,
    danielOsei,
    elifKaya,
    faridHaddad,
    graceLindholm,
    hugoMarchetti,
    ivyCastellanos,
    kofiAmponsah,
    siobhanMulcreevy,
    linhTranDao,
    piotrZawilski,
    meeraChandran,
    yusufAbdirahman,
    noemieLaurent,
    rhodriPughTanner,
    oluwaseunAdetoro,
    dwayneBeckford,
    katarzynaWrona,
    hamishDrummond,
    anjaliDeshmukh,
    fatimaBennis,
    marekHruska,
    tobiasFeld,
    chidiNwosu,
    rosalindTate,
    mateusVilarinho,
    hanaMorikubo,
    ewanMacrae,
    zainabQureshi,
    pavelIskrenov,
    beatrizSoares,
    gethinProsser,
    sunnivaAas,
    luciaFerrante,
    tendaiMoyo,
    ngoziEze,
    ashaPillai,
    finlayBaird,
    mariamHaidari,
    mVilarinho,
  ],
};
