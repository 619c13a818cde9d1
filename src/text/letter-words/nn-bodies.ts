import type { BodyPart, LetterBodies, TableColumn } from './body';

const pay: BodyPart = {
  facts: [
    ['Å betale', '{{beløp}}'],
    ['Betal innan', '{{frist}}'],
    ['Til konto', '{{kontonummer}}'],
    ['KID', '{{kid}}'],
  ],
};

const payWithFee: BodyPart = {
  facts: [
    ['Det du skuldar', '{{beløp}}'],
    ['Gebyr', '{{gebyr}}'],
    ['Å betale', '{{sum}}'],
    ['Betal innan', '{{frist}}'],
    ['Til konto', '{{kontonummer}}'],
    ['KID', '{{kid}}'],
  ],
};

const claims: readonly TableColumn[] = [
  { header: 'Dette er ikkje betalt', field: 'krav.tekst' },
  { header: 'Forfall', field: 'krav.forfall' },
  { header: 'Beløp', field: 'krav.beløp', amount: true },
  { header: 'Att å betale', field: 'krav.rest', amount: true },
];

const cannotPay: readonly BodyPart[] = [
  { heading: 'Kan du ikkje betale no?' },
  '{{kontakt}}',
  '{{hjelp}}',
];

/** The built-in letters in nynorsk. */
export const bodies: LetterBodies = {
  reminder: [
    'Vi manglar ei betaling frå deg for {{bolig}}. Kanskje har du gløymt henne, eller kanskje er ho på veg.',
    pay,
    { columns: claims },
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    ...cannotPay,
    '{{innsigelse}}',
  ],
  dunning: [
    'Vi manglar framleis ei betaling frå deg for {{bolig}}. Vi ber deg betale innan {{frist}}.',
    payWithFee,
    { columns: claims },
    '{{om_gebyr}}',
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    ...cannotPay,
    '{{innsigelse}}',
  ],
  collectionNotice: [
    'Du har ikkje betalt det du skuldar for {{bolig}}. Dette er eit varsel etter inkassolova § 9.',
    payWithFee,
    { columns: claims },
    '{{om_gebyr}}',
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    { heading: 'Kva skjer om du ikkje betaler?' },
    '{{videre}}',
    ...cannotPay,
    { heading: 'Er noko feil?' },
    '{{innsigelse}}',
  ],
  collectionInformation: [
    'Du har ikkje betalt det du skuldar for {{bolig}}. Vi vil gjerne finne ei løysing saman med deg.',
    pay,
    { columns: claims },
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    { heading: 'Kva skjer om du ikkje betaler?' },
    '{{videre}}',
    ...cannotPay,
    { heading: 'Er noko feil?' },
    '{{innsigelse}}',
  ],
  enforcementNotice: [
    'Du skuldar husleige for {{bolig}}. Dette er eit varsel etter tvangsfullbyrdelsesloven § 4‑18.',
    pay,
    { columns: claims },
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    { heading: 'Kva skjer om du ikkje betaler?' },
    '{{videre}}',
    '{{tvangsgrunnlag}}',
    { heading: 'Du kan framleis behalde bustaden' },
    '{{avverge}}',
    '{{kontakt}}',
    '{{hjelp}}',
    '{{innsigelse}}',
  ],
  navNotice: [
    'Kommunen varslar om mogleg fråviking frå ein utleigd bustad, slik at NAV kan hjelpe leigetakaren i tide.',
    {
      facts: [
        ['Leigetakar', '{{leietaker}}'],
        ['Bustad', '{{bolig}}'],
        ['Skuldig husleige', '{{beløp}}'],
        ['Eldste forfall', '{{eldste_forfall}}'],
      ],
    },
    '{{tvangsgrunnlag}}',
    '{{ventet_bostøtte}}',
    { heading: 'Kva vi ber om' },
    'Vi ber NAV ta kontakt med leigetakaren og vurdere hjelp, til dømes råd om økonomi, økonomisk sosialhjelp, bustøtte eller trekk i yting.',
    '{{videre}}',
    '{{kontakt}}',
  ],
  paymentPlan: [
    'Avtalen gjeld mellom {{avsender}} i {{kommune}} og {{leietaker}}, som leiger {{bolig}}.',
    {
      facts: [
        ['Gjeld', '{{gjeld}}'],
        ['Avdrag', '{{avdrag}} {{hyppighet}}'],
        ['Første avdrag', '{{første_avdrag}}'],
        ['Siste avdrag', '{{siste_avdrag}}'],
        ['Til konto', '{{kontonummer}}'],
        ['KID', '{{kid}}'],
      ],
    },
    'Avdraga kjem i tillegg til den vanlege husleiga.',
    '{{om_engangsbeløp}}',
    {
      columns: [
        { header: 'Avdrag', field: 'avdragene.nummer' },
        { header: 'Dato', field: 'avdragene.dato' },
        { header: 'Beløp', field: 'avdragene.beløp', amount: true },
        { header: 'Gjeld etterpå', field: 'avdragene.rest', amount: true },
      ],
    },
    { heading: 'Om noko endrar seg' },
    '{{brudd}}',
    '{{kontakt}}',
    '{{hjelp}}',
    { signatures: ['For kommunen', 'Leigetakar'] },
  ],
  allowanceStatement: [
    'Her er oversikta over bustøtta og husleiga di for {{måned}}.',
    {
      facts: [
        ['Husleige', '{{husleie}}'],
        ['Bustøtte vi har fått', '{{bostøtte}}'],
        ['Bustøtte brukt på husleiga', '{{bostøtte_brukt}}'],
        ['Din del av husleiga', '{{egenandel}}'],
        ['Bustøtte du har til gode', '{{til_gode}}'],
      ],
    },
    '{{om_til_gode}}',
    '{{samtykke}}',
    '{{kontakt}}',
  ],
  indexAdjustment: [
    'Vi endrar husleiga for {{bolig}}.',
    {
      facts: [
        ['Husleige i dag', '{{leie_før}}'],
        ['Ny husleige', '{{leie_etter}}'],
        ['Auke', '{{økning}}'],
        ['Gjeld frå', '{{gjelder_fra}}'],
      ],
    },
    { heading: 'Kvifor blir leiga endra?' },
    '{{regulering}}',
    { heading: 'Dette må du gjere' },
    'Betal den nye leiga frå {{gjelder_fra}}. Har du fast trekk i banken, må du endre beløpet. Får du bustøtte, må du melde frå om ny husleige.',
    '{{kontakt}}',
    '{{hjelp}}',
  ],
};
