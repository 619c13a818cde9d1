import type { BodyPart, LetterBodies, TableColumn } from './body';

const pay: BodyPart = {
  facts: [
    ['Å betale', '{{beløp}}'],
    ['Betal innen', '{{frist}}'],
    ['Til konto', '{{kontonummer}}'],
    ['KID', '{{kid}}'],
  ],
};

const payWithFee: BodyPart = {
  facts: [
    ['Det du skylder', '{{beløp}}'],
    ['Gebyr', '{{gebyr}}'],
    ['Å betale', '{{sum}}'],
    ['Betal innen', '{{frist}}'],
    ['Til konto', '{{kontonummer}}'],
    ['KID', '{{kid}}'],
  ],
};

const claims: readonly TableColumn[] = [
  { header: 'Dette er ikke betalt', field: 'krav.tekst' },
  { header: 'Forfall', field: 'krav.forfall' },
  { header: 'Beløp', field: 'krav.beløp', amount: true },
  { header: 'Igjen å betale', field: 'krav.rest', amount: true },
];

const cannotPay: readonly BodyPart[] = [
  { heading: 'Kan du ikke betale nå?' },
  '{{kontakt}}',
  '{{hjelp}}',
];

/** The built-in letters in bokmål. */
export const bodies: LetterBodies = {
  reminder: [
    'Vi mangler en betaling fra deg for {{bolig}}. Kanskje har du glemt den, eller kanskje er den på vei.',
    pay,
    { columns: claims },
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    ...cannotPay,
    '{{innsigelse}}',
  ],
  dunning: [
    'Vi mangler fortsatt en betaling fra deg for {{bolig}}. Vi ber deg betale innen {{frist}}.',
    payWithFee,
    { columns: claims },
    '{{om_gebyr}}',
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    ...cannotPay,
    '{{innsigelse}}',
  ],
  collectionNotice: [
    'Du har ikke betalt det du skylder for {{bolig}}. Dette er et varsel etter inkassoloven § 9.',
    payWithFee,
    { columns: claims },
    '{{om_gebyr}}',
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    { heading: 'Hva skjer hvis du ikke betaler?' },
    '{{videre}}',
    ...cannotPay,
    { heading: 'Er noe feil?' },
    '{{innsigelse}}',
  ],
  collectionInformation: [
    'Du har ikke betalt det du skylder for {{bolig}}. Vi vil gjerne finne en løsning sammen med deg.',
    pay,
    { columns: claims },
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    { heading: 'Hva skjer hvis du ikke betaler?' },
    '{{videre}}',
    ...cannotPay,
    { heading: 'Er noe feil?' },
    '{{innsigelse}}',
  ],
  enforcementNotice: [
    'Du skylder husleie for {{bolig}}. Dette er et varsel etter tvangsfullbyrdelsesloven § 4‑18.',
    pay,
    { columns: claims },
    '{{ventet_bostøtte}}',
    '{{per_dato}}',
    { heading: 'Hva skjer hvis du ikke betaler?' },
    '{{videre}}',
    '{{tvangsgrunnlag}}',
    { heading: 'Du kan fortsatt beholde boligen' },
    '{{avverge}}',
    '{{kontakt}}',
    '{{hjelp}}',
    '{{innsigelse}}',
  ],
  navNotice: [
    'Kommunen varsler om mulig fravikelse fra en utleid bolig, slik at NAV kan hjelpe leietakeren i tide.',
    {
      facts: [
        ['Leietaker', '{{leietaker}}'],
        ['Bolig', '{{bolig}}'],
        ['Skyldig husleie', '{{beløp}}'],
        ['Eldste forfall', '{{eldste_forfall}}'],
      ],
    },
    '{{tvangsgrunnlag}}',
    '{{ventet_bostøtte}}',
    { heading: 'Hva vi ber om' },
    'Vi ber NAV ta kontakt med leietakeren og vurdere hjelp, for eksempel råd om økonomi, økonomisk sosialhjelp, bostøtte eller trekk i ytelse.',
    '{{videre}}',
    '{{kontakt}}',
  ],
  paymentPlan: [
    'Avtalen gjelder mellom {{avsender}} i {{kommune}} og {{leietaker}}, som leier {{bolig}}.',
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
    'Avdragene kommer i tillegg til den vanlige husleien.',
    '{{om_engangsbeløp}}',
    {
      columns: [
        { header: 'Avdrag', field: 'avdragene.nummer' },
        { header: 'Dato', field: 'avdragene.dato' },
        { header: 'Beløp', field: 'avdragene.beløp', amount: true },
        { header: 'Gjeld etterpå', field: 'avdragene.rest', amount: true },
      ],
    },
    { heading: 'Hvis noe endrer seg' },
    '{{brudd}}',
    '{{kontakt}}',
    '{{hjelp}}',
    { signatures: ['For kommunen', 'Leietaker'] },
  ],
  allowanceStatement: [
    'Her er oversikten over bostøtten og husleien din for {{måned}}.',
    {
      facts: [
        ['Husleie', '{{husleie}}'],
        ['Bostøtte vi har fått', '{{bostøtte}}'],
        ['Bostøtte brukt på husleien', '{{bostøtte_brukt}}'],
        ['Din del av husleien', '{{egenandel}}'],
        ['Bostøtte du har til gode', '{{til_gode}}'],
      ],
    },
    '{{om_til_gode}}',
    '{{samtykke}}',
    '{{kontakt}}',
  ],
  indexAdjustment: [
    'Vi endrer husleien for {{bolig}}.',
    {
      facts: [
        ['Husleie i dag', '{{leie_før}}'],
        ['Ny husleie', '{{leie_etter}}'],
        ['Økning', '{{økning}}'],
        ['Gjelder fra', '{{gjelder_fra}}'],
      ],
    },
    { heading: 'Hvorfor endres leien?' },
    '{{regulering}}',
    { heading: 'Dette må du gjøre' },
    'Betal den nye leien fra {{gjelder_fra}}. Har du fast trekk i banken, må du endre beløpet. Får du bostøtte, må du melde fra om ny husleie.',
    '{{kontakt}}',
    '{{hjelp}}',
  ],
};
