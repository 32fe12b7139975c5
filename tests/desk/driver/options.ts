/** How a page was asked to be served. The server writes it into `<html data-desk>`, because some frames have no address. */

export interface DeskOptions {
  id: string;
  /** `inner` is the bare page inside a frame; the frames themselves are made by `frame-host`. */
  serve: 'page' | 'closed' | 'inner' | 'frame' | 'blank' | 'srcdoc';
  script: boolean;
  /** Milliseconds the agent takes for each act. */
  delay: number;
  /** Lines of history that stand there from the start. */
  history: number;
  /** Whether the conversation stays over a reload of the page. */
  keep: boolean;
  bundle: string;
  styles: string;
  /** Address of the bare page on the other origin. */
  elsewhere: string;
}

/** Reads the options of this document. */
export function readOptions(): DeskOptions {
  return JSON.parse(document.documentElement.dataset.desk ?? '{}') as DeskOptions;
}
