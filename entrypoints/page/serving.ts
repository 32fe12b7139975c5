/** The other side of a workshop: what runs in its worker. */
import type { Notice, Orders, Works } from './workshop';

type Served<W extends Works> = {
  [Name in keyof W]: (
    input: Parameters<W[Name]>[0],
    share: (share: number) => void,
  ) => Promise<Awaited<ReturnType<W[Name]>>>;
};

/** Answers each order as it comes; two may be under way at once. */
export function serve<W extends Works>(works: Served<W>): void {
  const say = (notice: Notice) => self.postMessage(notice);
  self.addEventListener('message', ({ data: { id, name, input } }: MessageEvent<Orders<W>>) => {
    works[name](input, (share) => say({ id, share })).then(
      (made) => say({ id, made }),
      (error: unknown) => say({ id, failed: error instanceof Error ? error.message : String(error) }),
    );
  });
  say({ ready: true });
}
