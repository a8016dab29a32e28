import { Equal } from "lucide-react";
import { levelWords } from "@/components/review/level-text";
import { Notice } from "@/components/word/notice";

/** Asks the reviewer alone, from their own levels, whether one impression stood in for all criteria. Nothing hinges on it. */
export function HaloQuestion({ level }: { level: number | null }) {
  if (level === null) return null;
  return (
    <Notice icon={Equal} className="mt-5">
      Every level here is {levelWords(level)}, on all criteria. That may well be right. Did each criterion get
      a look of its own? Only you see this question.
    </Notice>
  );
}
