// Made-up people and made-up particulars to answer the bot with.

export const SAMPLES = [
  {
    name: '山田 花子', language: 'ja',
    answers: {
      fullname: '山田 花子', kana: 'やまだ はなこ', address: '〒100-0000 東京都見本区見本町1-2-3 見本荘101', born: '昭和60年4月12日',
      phone: '090-0000-0001', mail: 'hanako@person.example', member: 'M-1002003',
    },
  },
  {
    name: '佐藤 健', language: 'ja',
    answers: {
      fullname: '佐藤　健', kana: 'サトウ ケン', address: '530-0000 大阪市見本区北見本4-5-6', born: '1992/11/03',
      phone: '０８０００００００２', mail: 'ken.sato@person.example', member: 'M-2003004',
    },
  },
  {
    name: 'Maria Santos', language: 'en',
    answers: {
      fullname: 'SANTOS MARIA LOURDES', kana: 'サントス マリア', address: '1-2-3 Mihon, Mihon-ku, Nagoya 460-0000', born: '1988-02-29',
      phone: '+81 70 0000 0003', mail: 'maria@person.example', member: 'M-3004005',
    },
  },
  {
    name: 'Alex', language: 'en',
    answers: {
      fullname: 'Alex Sample', kana: 'アレックス サンプル', address: '9 Example Street, Springfield, 00000, USA', born: 'May 7, 1979',
      phone: '+1 202 555 0100', mail: 'alex@person.example', member: 'M-4005006',
    },
  },
];
