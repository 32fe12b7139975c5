/** Bytes of kept files for whatever shows them: handed down once by a page that can read the store. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** Undefined when they are not on this device. */
export type ReadBlob = (sha256: string) => Promise<{ bytes: Uint8Array<ArrayBuffer> } | undefined>;

export const BlobsContext = createContext<ReadBlob>(async () => undefined);

/** Address of a kept picture, for an `<img>` alone: a drawing in which a script stands runs none there. Null until it is read. */
export function usePicture(sha256: string | null, mediaType: string): { address: string | null; gone: boolean } {
  const readBlob = useContext(BlobsContext);
  const [address, setAddress] = useState<string | null>(null);
  const [gone, setGone] = useState(false);
  useEffect(() => {
    let made: string | null = null;
    let over = false;
    const read = async (digest: string) => {
      const row = await readBlob(digest);
      if (over) return;
      if (!row) return setGone(true);
      made = URL.createObjectURL(new Blob([row.bytes], { type: mediaType }));
      setAddress(made);
    };
    if (sha256 !== null) read(sha256).catch(() => setGone(true));
    return () => {
      over = true;
      setAddress(null);
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [readBlob, sha256, mediaType]);
  return { address, gone };
}
