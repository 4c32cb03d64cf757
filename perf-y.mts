import { readBank } from './lib/domain/facts/read-bank';
import { generateSet } from './lib/domain/questions/generate-set';
const [n,e,sub]=[+process.argv[2],+process.argv[3],process.argv[4]||null];
const b:any={title:'t',subtitle:null,about:null,asOf:null,language:'en',paragraphs:[['The sentence about Alpha 1234 and more words here.']],
 entities:Array.from({length:e},(_,i)=>({name:'Name '+i,aliases:['Alias '+i,'N'+i],type:'place',subtype:sub})),
 facts:Array.from({length:n},(_,i)=>({id:'F'+i,statement:`In ${1000+i} the treaty of Name ${i%e} met Name ${(i*7+3)%e===i%e?'zz':(i*7+3)%e} in town.`,polarity:'affirmed',certainty:'stated',attribution:null,asOf:null,importance:3,citation:{paragraph:1,sentence:1,quote:'The sentence'},slots:[{role:'place',text:`Name ${i%e}`,type:'place',entity:`Name ${i%e}`,value:null,bound:null,accept:[],ask:'Which city was it in '+(1000+i)+'?'}]})),timeline:[],groups:[]};
const r:any=readBank(b);if(r.kind!=='bank')console.log(r.problems.slice(0,2));
for(const kinds of [['choice'],['trueFalse'],['cloze'],['choice','trueFalse','cloze']] as any){const s=performance.now();const x=generateSet(r.bank,{count:60,kinds,seed:1});console.log(n,e,sub,String(kinds),x.items.length,(performance.now()-s).toFixed(0)+'ms');}
