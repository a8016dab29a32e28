import { writeFileSync } from "node:fs";
import { permissionsPage } from "@/domain/permissions-page";

writeFileSync("docs/permissions.md", permissionsPage());
console.log("docs/permissions.md written.");
