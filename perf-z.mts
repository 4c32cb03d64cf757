import { readBank } from './lib/domain/facts/read-bank';
import { generateSet } from './lib/domain/questions/generate-set';
import { readFileSync } from 'node:fs'; import { createHash } from 'node:crypto';
const r:any=readBank(JSON.parse(readFileSync('prisma/seed/dushanbe-2015.json','utf8')));
let worst=0;
for(const kinds of [['choice'],['trueFalse'],['cloze'],['choice','trueFalse','cloze'],['choice','cloze']] as any)for(const count of [5,20,60]){const h=createHash('sha1');let short=0;for(let seed=0;seed<4;seed++){const s=performance.now();const x=generateSet(r.bank,{count,kinds,seed});worst=Math.max(worst,performance.now()-s);short+=x.shortfall;h.update(JSON.stringify(x));}console.log(String(kinds),count,short,h.digest('hex').slice(0,10));}
console.error('worst',worst.toFixed(0));
