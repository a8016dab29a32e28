export interface Step {
  update(text: string): void;
  done(text: string): void;
  fail(text: string): void;
}
export function beginStep(name: string): Step;
export function elapsed(began: number): string;
