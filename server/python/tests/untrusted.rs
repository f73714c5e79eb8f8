//! Where untrusted data is in values: what is untrusted is written with `!`.

mod support;

use support::shown;

macro_rules! shows {
    ($($name:ident: $code:expr => $expected:expr;)+) => { $(
        #[test]
        fn $name() {
            let code = format!("import app\nx = app.input()\n{}", $code.trim_start());
            assert_eq!(shown(&code), $expected.trim_start());
        }
    )+ };
}

shows! {
    slices_and_parts_of_strings: "
s = 'abc' + x
show(s[:2]); show(s[3:]); show(s[1:]); show(s[0]); show(s[-1]); show(s[::-1])
key = 'warehouse:' + x
a, b, c = key.partition(':')
show((a)); show(b); show(c)
show((x + '@nightly').rsplit('@', 1)[-1])
show('640x480'.split(x)); show(x.split(',')); show('a,b'.split(','))
show('name'.ljust(10)[:10])
show('convert ' + y + x + ' small.png')
" => "\"ab\"\nf\"{<app.input()>!}\"\nf\"bc{<app.input()>!}\"\n\"a\"\nf\"{<builtins.str>!}\"\nf\"{<builtins.str>!}\"\n\"warehouse\"\n\":\"\nf\"{<app.input()>!}\"\n\"nightly\"\n[f\"{<builtins.str>}\", ...]\n[f\"{?!}\", ...]\n[\"a\", \"b\"]\n\"name      \"\nf\"convert {?}{<app.input()>!} small.png\"";

    buffers_hold_what_is_written: "
import io
source = io.StringIO('echo ' + x)
head = source.read(5)
show(head)
rest = source.read(0)
show((rest))
show(head + rest)
show(source.read())
data = bytearray(b'echo ')
data += x
show((data))
del data[5:]
show(data.decode())
out = io.StringIO()
print('a', x, file=out)
show(out.getvalue())
out.seek(0); out.truncate()
out.write('b')
show(out.getvalue())
" => "\"echo \"\n\"\"\n\"echo \"\nf\"{<app.input()>!}\"\nbuffer(f\"echo {<app.input()>!}\"^\"\")\n\"echo \"\nf\"a {<app.input()>!}\n\"\n\"b\"";

    deques_and_queues: "
from collections import deque
import queue
pages = deque(maxlen=2)
for page in (x, 'home', 'about'):
    pages.append(page)
show((pages))
show('/'.join(pages))
d = deque(['a', x]); d.rotate(1); show((d)); d.appendleft('z'); show(d.popleft()); show((d))
q = queue.LifoQueue(); q.put('a'); q.put(x); show(q.get()); show(q.get())
" => "[\"home\", \"about\"]\n\"home/about\"\n[<app.input()>!, \"a\"]\n\"z\"\n[<app.input()>!, \"a\"]\n<app.input()>!\n\"a\"";

    formats: "
show('%s and %d' % ('a', x)); show('{0} {b!r:>4}'.format('q', x, b=2)); show(f'{x:d}{x!r}{3:05.1f}{\"z\":>3}')
show('{row[a]}'.format(row={'a': 'k', 'b': x})); show('%(b)s' % {'a': x, 'b': 'c'}); show(f'{x=}')
show('{}'.format_map({'a': x})); show(x % 3); show(x * 0); show('a' * 3)
" => "f\"a and {<builtins.int>}\"\n\"q    2\"\nf\"{<builtins.int>}{<builtins.str>!sql}003.0  z\"\n\"k\"\n\"c\"\nf\"x={<builtins.str>!sql}\"\nf\"{?}\"\n?!\n\"\" | <builtins.int>\n\"aaa\"";

    dicts: "
d = {'a': x, 'b': 1}
show(d['b']); show(d.get('a')); show(d.pop('a')); show((d)); show({**d, 'c': x}['b'])
show({x: 'v'}); show(list({x: 'v'})); show({x: 'v'}.values()); show(dict.fromkeys([x, 'b'], 'off')['b'])
e = {k: v for k, v in {'a': x, 'b': 2}.items()}
show((e))
for k, v in e.items():
    show(k)
from collections import defaultdict, Counter, ChainMap, OrderedDict
g = defaultdict(list); g['r'].append(x); g['s'].append('b'); show(g['s']); show(g['r'])
n = {'c': {'s': 'e'}, 'b': {'s': 'o'}}; n['c'].update(s=x); show(n['b']['s']); show(n['c']['s'])
show(Counter([x, 'a']).most_common(1)[0][1]); show(ChainMap({'a': 1}, {'a': x})['a'])
" => "1\n<app.input()>!\n<app.input()>!\n{\"b\": 1}\n1\n{...}\n[?!, ...]\n[?, ...]\n\"off\" | ?\n{\"a\": <app.input()>!, \"b\": 2}\n\"a\" | \"b\"\n[\"b\"]\n[<app.input()>!]\n\"o\"\n<app.input()>!\n<builtins.int> | ?\n1";

    iterators: "
import itertools, functools, operator
show([i for i in ['a', x]]); show(list(zip(['a', 'b'], ['c', x]))); show(list(enumerate([x])))
show(next(iter(['a', x]))); show(list(itertools.chain(['a'], [x]))); show(list(map(str.upper, ['a', 'b'])))
show(list(itertools.islice(['a', x], 1))); show(functools.reduce(operator.add, ['a', 'b'])); show(sorted(['b', 'a']))
it = iter(['a', x]); show(next(it)); show(next(it)); show(list(range(3))); show(sum([1, 2])); show(max(1, 2)); show(any(['', x]))
show(sorted({'b', 'a' + x})[1]); show([len(y) for y in [x]]); show(''.join(chr(ord(c)) for c in x)); show(ord(x))
" => "[\"a\", <app.input()>!]\n[[\"a\", \"c\"], [\"b\", <app.input()>!]]\n[[0, <app.input()>!]]\n\"a\"\n[\"a\", <app.input()>!]\n[\"A\", \"B\"]\n[\"a\"]\n\"ab\"\n[\"a\", \"b\"]\n\"a\"\n<app.input()>!\n[0, 1, 2]\n3\n2\nTrue | False\n\"b\"\n[<builtins.int>]\nf\"{?!}\"\n<builtins.int>";

    codecs: "
import json, base64, html, urllib.parse
show(json.loads(json.dumps({'a': x, 'b': 'c'}))['b']); show(base64.b64encode(x.encode()).decode())
show(base64.b64decode(base64.b64encode(x))); show(html.unescape(x)); show(x.replace('\\n', '')); show(x.encode().hex())
from string import Template
show(Template('a $b $c').substitute(b=1, c=x))
" => "\"c\"\nDigits(\"base64\")(f\"{<app.input()>!}\")\n<app.input()>!\n<html.unescape()>!\nf\"{<app.input()>!}\"\nf\"{<builtins.int>}\"\nf\"a 1 {<app.input()>!}\"";

    sets: "
a = {x, 'b'}; show(a & {'b', 'c'}); show({'db'} - {x}); show({'db'} | {x}); a.discard('b'); show((a))
xs = ['a', x, 'c']; xs[1:] = ['z']; show((xs)); del xs[0]; show((xs)); xs.insert(0, x); show(xs[1]); show(xs.index('z')); xs.clear(); show((xs))
first, *rest, last = ['a', x, 'c']; show((rest)); show(last); (only,) = {'k': x}; show(only)
show(['a', x][:1] + ['b']); show(('a', x) * 2); show([*['a'], *x])
" => "[\"b\", \"c\", ...]\n[\"db\", ...]\n[\"db\", <app.input()>!]\n[<app.input()>!, ...]\n[\"a\", \"z\"]\n[\"z\"]\n\"z\"\n<builtins.int>\n[]\n[<app.input()>!]\n\"c\"\n\"k\"\n[\"a\", \"b\"]\n[\"a\", <app.input()>!, \"a\", <app.input()>!]\n[\"a\", ...]!";

    rows: "
import sqlite3, library
from shop.models import Order, get_order
show(db.execute('SELECT ' + x).fetchone()); show(db.cursor().fetchall()); show(db.fetchrow(x)['a']); show(session.execute(x).scalars().first())
show(get_object_or_404(Order, slug=x)); show(Order.objects.get(slug=x)); show(Order.objects.filter(a=x).exclude(b=x).first().name)
show(Order.objects.get_or_create(name=x)[0]); show(event.orders.get(code=x)); show(Order.query.filter_by(name=x).first())
show(unknown.get(x)); show(unknown.get('k', x)); show(library.get(url=x)); show(x.get(code=1))
show(unknown(Order).objects.get(library.Q(x))); show(library.QuerySet().get(x))
" => "?\n?\n?\n?\n?\n<shop.models.Order.objects.get()>\nshop.models.Order.objects.filter().exclude().first().name\n?\n?\n<shop.models.Order.query.filter_by().first()>\n?\n?!\n<library.get()>!\n<app.input().get()>!\n?\n<library.QuerySet.get()>";

    containers_write_their_parts_escaped: "
show(f'{[x]}'); show('%s' % {'a': x}); show('%s' % [x]); show('{}'.format({x})); show(str((x,) if y else [x]))
show(f'{x!r}'); show('%r' % x); show('%a' % (x,)); show(f'{x!s}'); show('%s' % (x,)); show(f'{[1, 2]}'); show('%(a)s' % {'a': x})
show(f'{dict(x)}'); show(str(list(x)))
" => "f\"{<builtins.str>!sql}\"\nf\"{<builtins.str>!sql}\"\nf\"{<builtins.str>!sql}\"\nf\"{<builtins.str>!sql}\"\nf\"{<builtins.str>!sql}\"\nf\"{<builtins.str>!sql}\"\nf\"{<builtins.str>!sql}\"\nf\"{<builtins.str>!sql}\"\nf\"{<app.input()>!}\"\nf\"{<app.input()>!}\"\nf\"{[1, 2]}\"\nf\"{<app.input()>!}\"\nf\"{<builtins.str>!sql}\"\nf\"{<builtins.str>!sql}\"";

    quotes_that_are_gone_end_no_literal: "
show(\"= '\" + x.replace(\"'\", \"\") + \"'\"); show(\"= \" + x.replace(\"'\", \"\"))
show(\"= '\" + x.replace(\"'\", \"q'\") + \"'\"); show('= \"' + x.replace(\"'\", \"\") + '\"'); show(\"= '\" + x.replace(\"'\", \"\", 1) + \"'\")
" => "f\"= '{<app.input()>!log}'\"\nf\"= {<app.input()>!}\"\nf\"= '{<app.input()>!}'\"\nf\"= \"{<app.input()>!}\"\"\nf\"= '{<app.input()>!}'\"";
}
