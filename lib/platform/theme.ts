/** Puts language and theme on a page of the extension. The colours themselves are in `components/design.css`. */
import { translate } from '../i18n/translate';
import type { Settings } from './settings';

export function dress(page: Document, { ui, theme }: Pick<Settings, 'ui' | 'theme'>, title?: string): void {
  page.documentElement.lang = ui;
  if (theme === 'system') delete page.documentElement.dataset.theme;
  else page.documentElement.dataset.theme = theme;
  page.title = [title, translate(ui)('app.name')].filter(Boolean).join(' · ');
}
