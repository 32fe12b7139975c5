/** A file that the user added: a picture is shown, anything else named with its size and digest. */
import { GIVEN_ROLES } from '../lib/evidence/entry';
import { pixelTypes } from '../lib/evidence/media-type';
import { byteSize } from '../lib/i18n/format';
import type { Translate } from '../lib/i18n/translate';
import type { Event } from '../lib/transcript/conversation';
import { KeptPicture } from './KeptPicture';
import { missingWords } from './kept-words';
import { useLanguage } from './language';

export function givenWords(role: string, t: Translate): string {
  const known = GIVEN_ROLES.find((one) => one === role) ?? 'paper';
  return t(`given.${known}`);
}

export function GivenFile({ seq, name, kept }: Extract<Event, { type: 'file' }>) {
  const { t, locale } = useLanguage();
  const id = `entry-${seq}`;
  const { sha256, mediaType, size, missing, role } = kept;
  const what = t('record.added', { what: givenWords(role, t) });
  if (sha256 === null)
    return (
      <p class="event" id={id}>
        {[what, name, t('record.not-kept', { missing: missingWords(missing, t) })].join(' · ')}
      </p>
    );
  return (
    <div class="event given" id={id}>
      {mediaType !== null && pixelTypes.includes(mediaType) && (
        <KeptPicture sha256={sha256} mediaType={mediaType} name={name ?? what} />
      )}
      <p>
        {what}: {name ?? t('record.withheld')} · {byteSize(size ?? 0, locale)}
      </p>
      <code class="digest">{sha256}</code>
    </div>
  );
}
