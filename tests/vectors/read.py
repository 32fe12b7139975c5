"""Reads the vectors by the words of FORMAT.md alone, with Python's standard library. Run: python3 read.py [FOLDER]"""
import base64, hashlib, json, pathlib, sys

FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
load = lambda name: json.loads((FOLDER / name).read_text('utf-8'))
sha = lambda data: hashlib.sha256(data).digest()
url = lambda data: base64.urlsafe_b64encode(data).rstrip(b'=').decode()
GIVEN, SESSION = ('recording', 'mail', 'scan', 'shot', 'paper', 'own'), ('text', 'party', 'agent', 'outcome', 'open', 'bring')
unurl = lambda text: base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))
# Ed25519 verification (RFC 8032 section 5.1.7), slow and short.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P

def point(data):
    y = int.from_bytes(data, 'little') & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    assert (x * x - square) % P == 0, 'not on the curve'
    return (P - x if x & 1 != data[31] >> 7 else x, y)

def add(a, b):
    k = D * a[0] * b[0] * a[1] * b[1] % P
    return ((a[0] * b[1] + b[0] * a[1]) * pow(1 + k, P - 2, P) % P, (a[1] * b[1] + a[0] * b[0]) * pow(1 - k, P - 2, P) % P)

def times(n, a):
    total = (0, 1)
    while n:
        total, a, n = add(total, a) if n & 1 else total, add(a, a), n >> 1
    return total

def signed(raw, signature, message):
    s, h = int.from_bytes(signature[32:], 'little'), hashlib.sha512(signature[:32] + raw + message).digest()
    base = point((4 * pow(5, P - 2, P) % P).to_bytes(32, 'little'))
    return len(signature) == 64 and s < L and times(s, base) == add(point(signature[:32]), times(int.from_bytes(h, 'little') % L, point(raw)))

def check_note(note, spki, record, count, digest):
    raw = base64.b64decode(spki)[-32:]
    body, last = note.split('\n\n')
    blob = base64.b64decode(last.removeprefix('\u2014 on-record '))
    assert body == f'on-record/1 {record}\n{count}\n{base64.b64encode(digest).decode()}', 'note says otherwise'
    assert blob[:4] == sha(b'on-record\n\x01' + raw)[:4], 'key id'
    assert signed(raw, blob[4:], (body + '\n').encode()), 'signature'
    return blob[4:]

for case in load('disclosures.json'):
    assert url(sha(case['disclosure'].encode())) == case['digest']
    assert json.loads(unurl(case['disclosure'])) == [case['salt'], case['name'], case['value']]

for case in load('parts.json'):
    assert ''.join(case['parts']) == case['text'] and case['parts']

case = load('seal.json')
assert check_note(case['note'], case['spki'], case['record'], case['head']['count'], bytes.fromhex(case['head']['digest'])).hex() == case['signature']
assert hashlib.sha256(base64.b64decode(case['spki'])).hexdigest() == case['fingerprint']

case, last, key, said = load('record.json'), bytes(32), None, {}
for seq, stored in enumerate(case['entries']):
    line, entry = stored['line'], json.loads(stored['line'])
    assert (entry['v'], entry['seq'], entry['prev']) == (1, seq, last.hex()) and line.endswith(f'"prev":"{last.hex()}"}}')
    commit = [(name, one) for name, all in entry.get('commit', {}).items() for one in (all if name == 'text' else [all])]
    opened = [json.loads(unurl(one)) for one in stored['disclosures']]
    assert commit == [(name, url(sha(one.encode()))) for one, (_, name, _) in zip(stored['disclosures'], opened)]
    said[seq] = dict((name, value) for _, name, value in opened) | {'text': ''.join(value for _, name, value in opened if name == 'text')}
    key = entry['key'] if entry['kind'] == 'open' else key
    if entry['kind'] == 'seal': check_note(entry['note'], key, entry['record'], seq, last)
    if entry['kind'] == 'blob':
        assert entry['role'] not in GIVEN or entry['of'] is entry['index'] is entry['reason'] is None, 'given'
        assert (entry['sha256'] is None) == (entry['size'] is None) == (entry['missing'] is not None), 'blob'
    assert entry['kind'] != 'session' or entry['timed'] is False or entry['begun'] and entry['ended'], 'timer'
    last = sha(line.encode())
assert case['head'] == {'count': len(case['entries']), 'digest': last.hex()}
for line in case['conversation']['lines']:
    for version in (line['message']['changes'] or [line['message']]) if line['type'] == 'message' else []:
        assert said[version['seq']]['text'] == version['text'], 'conversation'
    assert line['type'] != 'session' or all((line[name] or '') == said[line['seq']].get(name, '') for name in SESSION), 'session'
print('all vectors agree')
