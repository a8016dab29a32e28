import type { ExternalToast, toast as sonnerToast } from "sonner";

// What draws messages is loaded after the page; what is said before it is there waits for it.
let begin: (draw: typeof sonnerToast) => void = () => {};
const drawing = new Promise<typeof sonnerToast>((resolve) => {
  begin = resolve;
});

/** Called once by whoever draws the messages. */
export function drawToasts(draw: typeof sonnerToast): void {
  begin(draw);
}

/** Says something in the corner: `toast("Outcome saved", { action: undo })`. */
export function toast(words: string, options?: ExternalToast): void {
  void drawing.then((draw) => draw(words, options));
}

toast.error = (words: string, options?: ExternalToast): void => {
  void drawing.then((draw) => draw.error(words, options));
};
