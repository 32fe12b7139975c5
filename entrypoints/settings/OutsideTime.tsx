/** Outside time: off until the user picks a clock; the leave to speak to it is asked for at that click. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/language';
import { patternOf, requestSites } from '../../lib/platform/permissions';
import { authorityAddress } from '../../lib/platform/settings';

/** Public authorities that ask for no account (RFC 3161). Names are their own. */
const authorities = [
  { name: 'freeTSA.org', address: 'https://freetsa.org/tsr' },
  { name: 'DigiCert', address: 'http://timestamp.digicert.com/' },
  { name: 'Sectigo', address: 'http://timestamp.sectigo.com/' },
];

interface Props {
  address: string | null;
  onChange: (address: string | null) => void;
}

export function OutsideTime({ address, onChange }: Props) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState<'address' | 'leave' | null>(null);

  const choose = async (text: string) => {
    const wanted = authorityAddress(text.trim());
    const pattern = wanted === null ? null : patternOf(wanted);
    if (wanted === null || pattern === null) return setRefused('address');
    if (!(await requestSites([pattern]))) return setRefused('leave');
    setRefused(null);
    onChange(wanted);
  };

  if (address !== null)
    return (
      <>
        <p>{t('settings.time-on', { authority: address })}</p>
        <button type="button" onClick={() => onChange(null)}>
          {t('settings.time-stop')}
        </button>
      </>
    );
  return (
    <>
      <p>{t('settings.time-off')}</p>
      <div class="actions">
        {authorities.map(({ name, address: known }) => (
          <button key={known} type="button" onClick={() => void choose(known)}>
            {t('settings.time-use', { authority: name })}
          </button>
        ))}
      </div>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void choose(typed);
        }}
      >
        <label>
          <span>{t('settings.time-own')}</span>
          <input
            type="text"
            inputMode="url"
            placeholder="https://"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={typed.trim() === ''}>
          {t('settings.time-use-own')}
        </button>
      </form>
      <p role="alert">{refused !== null && t(`settings.time-refused-${refused}`)}</p>
    </>
  );
}
