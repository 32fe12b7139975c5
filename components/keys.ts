/** What a key press means, with the input method's own presses set aside. */

/** True while an input method composes: its Enter chooses a word, it does not confirm the field. 229 is Safari's sign of it. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
