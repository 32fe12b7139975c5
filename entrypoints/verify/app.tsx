/** Verify: the verifier as a page of the extension. */
import { PageHead } from '../../components/PageHead';
import type { Settings } from '../../lib/platform/settings';
import { Page } from '../page/Page';
import { useSettings } from '../page/useSettings';
import { Verifier } from './Verifier';

const makeWorker = () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

export function App({ initial }: { initial: Settings }) {
  const [settings] = useSettings(initial);
  return (
    <Page settings={settings} title="page.verify">
      <main class="page narrow">
        <PageHead page="verify" />
        <Verifier makeWorker={makeWorker} />
      </main>
    </Page>
  );
}
