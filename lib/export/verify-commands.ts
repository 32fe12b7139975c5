/** The commands of VERIFY.txt: a POSIX shell, coreutils and OpenSSL 3, run in the folder of the bag. Tests run them as printed. */

/** Two commands to see the idea, for one seal of the package. */
export function sealCommand(record: string, seq: number, key: string): string {
  const file = `data/records/${record}/seals/${seq}`;
  return `openssl pkeyutl -verify -pubin -inkey ${key} -rawin -in ${file}.note.body -sigfile ${file}.sig`;
}

export const manifestCommand = 'sha256sum --strict -c manifest-sha256.txt';

/** The certificate of the authority has to be got from the authority; it lies beside the folder, because nothing else belongs inside. */
export function anchorCommand(record: string, seq: number, of: number): string {
  const folder = `data/records/${record}`;
  return `openssl ts -verify -data ${folder}/seals/${of}.note -in ${folder}/anchors/${seq}.tsr -CAfile ../authority.pem`;
}

/** Checks everything and ends with a status other than 0 when anything is wrong. `tagFiles` are all but the tag manifest itself. */
export function checkAll(tagFiles: readonly string[], anchored: boolean): string {
  return template
    .replace('ANCHORS', anchored ? anchorCheck : '')
    .replaceAll('TAGFILES', [...tagFiles].sort().join(' '));
}

// No comments inside: a shell may not take them at its prompt. The tag manifest is made again and compared to the byte: `sha256sum -c` forgives capital letters and broken lines.
const template = String.raw`(
export LC_ALL=C
bad=0
no() { echo "WRONG / 有误: $*"; bad=1; }
t=$(mktemp -d) || exit 2

echo "1. Files: all listed, nothing else, every digest / 文件"
sha256sum TAGFILES | cmp -s - tagmanifest-sha256.txt || no "a tag file or tagmanifest-sha256.txt"
sha256sum --strict --quiet -c manifest-sha256.txt || no "manifest-sha256.txt"
cut -c67- manifest-sha256.txt | sort > "$t/listed"
find data ! -type d | sort > "$t/found"
cmp -s "$t/listed" "$t/found" || no "data/ and manifest-sha256.txt do not list the same files"
printf './%s\n' TAGFILES tagmanifest-sha256.txt | sort > "$t/listed"
find . -path ./data -prune -o ! -type d -print | sort > "$t/found"
cmp -s "$t/listed" "$t/found" || no "files that do not belong here"
[ -z "$(find . ! -type d ! -type f)" ] || no "links or devices"

for r in data/records/*; do
  id=$(basename "$r")
  key=public-key.pem
  if [ -f "$r/public-key.pem" ]; then key=$r/public-key.pem; fi
  spki=none
  if [ -f "$key" ]; then spki=$(openssl pkey -pubin -in "$key" -outform DER | openssl base64 -A); fi

  echo "2. Chain and signatures of record $id / 链与签名"
  n=0; sealed=0; last=; e=0000000000000000000000000000000000000000000000000000000000000000
  while IFS= read -r l || [ -n "$l" ]; do
    p=$(printf %s "$l" | sed -n 's/.*"prev":"\([0-9a-f]*\)".*/\1/p')
    [ "$p" = "$e" ] || no "record $id, entry $n: the chain is broken"
    case $l in
      '{"v":1,"record":"'"$id"'","seq":'"$n"',"kind":"'*) ;;
      *) no "record $id, entry $n: another record or number" ;;
    esac
    case $l in
      *'"kind":"open"'*'"key":null'*) echo "UNSIGNED / 未签名: record $id has no key" ;;
      *'"kind":"open"'*'"key":"'"$spki"'"'*) ;;
      *'"kind":"open"'*) no "record $id: signed with another key than $key" ;;
      *'"kind":"seal"'*)
        s=$r/seals/$n
        { printf 'on-record/1 %s\n%s\n' "$id" "$n"; printf %s "$last" | openssl dgst -sha256 -binary | openssl base64; } | cmp -s - "$s.note.body" || no "$s.note.body"
        printf %s "$l" | sed 's/.* on-record \([A-Za-z0-9+=/]*\)\\n".*/\1/' | openssl base64 -d -A | tail -c 64 | cmp -s - "$s.sig" || no "$s.sig"
        openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$s.note.body" -sigfile "$s.sig" > /dev/null || no "signature $s.sig"
        sealed=$n ;;
    esac
    e=$(printf %s "$l" | sha256sum | cut -c1-64); last=$l; n=$((n+1))
  done < "$r/log.jsonl"
  [ "$n" -gt 0 ] || no "record $id is empty"
  [ "$sealed" -gt 0 ] || echo "UNSIGNED / 未签名: record $id has no seal"
  echo "record $id: $n entries, signed up to entry $sealed, last digest $e"

  echo "3. Texts against the digests in the log / 文字与摘要"
  while IFS= read -r l || [ -n "$l" ]; do
    printf %s "$l" | openssl dgst -sha256 -binary | basenc --base64url | tr -d =
  done < "$r/disclosures.txt" | sort > "$t/said"
  grep -o '"[A-Za-z0-9_-]\{43\}"' "$r/log.jsonl" | tr -d '"' | sort > "$t/committed"
  [ -z "$(comm -23 "$t/said" "$t/committed")" ] || no "record $id: a disclosure that the log does not hold"
  echo "record $id: $(comm -13 "$t/said" "$t/committed" | wc -l) values withheld"
ANCHORSdone

echo "4. Pictures and files: named by their digest, and in a log / 附件"
if [ -d data/blobs ]; then for f in data/blobs/*; do
  h=$(sha256sum < "$f" | cut -c1-64)
  case $f in data/blobs/$h.*) ;; *) no "$f" ;; esac
  grep -q "\"sha256\":\"$h\"" data/records/*/log.jsonl || no "$f is in no log"
done; fi

rm -r "$t"
if [ "$bad" = 0 ]; then echo "ALL RIGHT / 全部通过"; else echo "DO NOT RELY ON IT / 不可采信"; exit 1; fi
)
`;

/** Only that each reply is the one the log names: whether it is genuine is the command before. */
const anchorCheck = String.raw`
  for f in $(sed -n 's/.*"seq":\([0-9]*\),"kind":"anchor".*"sha256":"[0-9a-f].*/\1/p' "$r/log.jsonl"); do
    h=$(sha256sum < "$r/anchors/$f.tsr" | cut -c1-64)
    grep -q "\"seq\":$f,\"kind\":\"anchor\".*\"sha256\":\"$h\"" "$r/log.jsonl" || no "$r/anchors/$f.tsr"
  done
`;
