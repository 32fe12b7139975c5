/** Files to be added to the case, and what each of them is. The browser forgets which were chosen when the panel closes. */
import { type Channel, GIVEN_ROLES, type GivenRole } from '../lib/evidence/entry';
import { Choice } from './Choice';
import { FileDrop } from './FileDrop';
import { givenWords } from './GivenFile';
import { useLanguage } from './language';

export interface Given {
  file: File;
  role: GivenRole;
}

interface Props {
  label: string;
  hint: string;
  files: readonly Given[];
  /** Over what it came: it says what a picture likely is. */
  channel: Channel;
  onFiles: (files: Given[]) => void;
}

/** What a file likely is; the user can say otherwise. */
export function roleOf({ type, name }: Pick<File, 'type' | 'name'>, channel: Channel): GivenRole {
  if (/^(?:audio|video)\//.test(type) || /\.(?:amr|m4a|mp3|wav|aac)$/i.test(name)) return 'recording';
  if (type === 'message/rfc822' || /\.(?:eml|msg)$/i.test(name)) return 'mail';
  if (type.startsWith('image/')) return channel === 'letter' || channel === 'visit' ? 'scan' : 'shot';
  return channel === 'letter' ? 'scan' : 'paper';
}

export function GivenFiles({ label, hint, files, channel, onFiles }: Props) {
  const { t } = useLanguage();
  return (
    <>
      <FileDrop
        label={label}
        hint={hint}
        accept="*/*"
        onFiles={(more) => onFiles([...files, ...more.map((file) => ({ file, role: roleOf(file, channel) }))])}
      />
      {files.length > 0 && (
        <ul class="given-files">
          {files.map(({ file, role }, at) => (
            <li key={`${file.name}/${file.size}/${file.lastModified}`}>
              <Choice
                label={t('contact.file-role', { name: file.name })}
                options={GIVEN_ROLES.filter((one) => one !== 'own').map((value) => ({
                  value,
                  title: givenWords(value, t),
                }))}
                chosen={role}
                onChoose={(next) => onFiles(files.map((one, i) => (i === at ? { file, role: next } : one)))}
              />
              <button
                type="button"
                class="quiet"
                aria-label={t('contact.file-remove', { name: file.name })}
                onClick={() => onFiles(files.filter((_, i) => i !== at))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
