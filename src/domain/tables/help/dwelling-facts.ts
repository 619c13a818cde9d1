import type { Help } from './help';

export const dwellingFactsHelp = {
  purpose: [
    'Gruppen boligen er ment for, innenfor kategorien. Blir underkategori i Kobo og telles i KOSTRA.',
    'Gruppa bustaden er meint for, innanfor kategorien. Blir underkategori i Kobo og blir talt i KOSTRA.',
    'The group the dwelling is meant for within its category. Kobo’s subcategory; counted in KOSTRA.',
  ],
  section111: [
    'Ja hvis boligen er for vanskeligstilte etter husleieloven § 11-1. Da kan kortere leietid avtales, når leietakeren er opplyst skriftlig.',
    'Ja om bustaden er for vanskelegstilte etter husleigelova § 11-1. Då kan kortare leigetid avtalast, når leigetakaren er opplyst skriftleg.',
    'Yes if the dwelling is for the disadvantaged under Tenancy Act § 11-1. Shorter terms may then be agreed, with written information.',
  ],
  deposit: [
    'Sikkerheten kommunen krever, i kroner. Høyst seks måneders leie (husleieloven § 3-5).',
    'Tryggleiken kommunen krev, i kroner. Høgst seks månaders leige (husleigelova § 3-5).',
    'The security asked for, in kroner. At most six months’ rent (Tenancy Act § 3-5).',
  ],
  vatCompensation: [
    'Ja hvis boligen gir rett til kompensasjon for merverdiavgift (merverdiavgiftskompensasjonsloven § 4). Spørres det om i Kobo.',
    'Ja om bustaden gir rett til kompensasjon for meirverdiavgift (meirverdiavgiftskompensasjonslova § 4). Blir spurt om i Kobo.',
    'Yes if the dwelling qualifies for VAT compensation. Kobo asks for it.',
  ],
  primarySchool: [
    'Skolekretsen til barneskolen. Brukes når familier får tilbud, og i Kobo.',
    'Skulekrinsen til barneskulen. Blir brukt når familiar får tilbod, og i Kobo.',
    'School district of the primary school. For families, and for Kobo.',
  ],
  lowerSecondarySchool: [
    'Skolekretsen til ungdomsskolen.',
    'Skulekrinsen til ungdomsskulen.',
    'School district of the lower secondary school.',
  ],
  description: [
    'Opplysninger om boligen som søkere kan få se, for eksempel bod eller vaskerom. Ikke om mennesker.',
    'Opplysningar om bustaden som søkjarar kan få sjå, til dømes bod eller vaskerom. Ikkje om menneske.',
    'Facts of the dwelling that applicants may see, such as storage or laundry. Nothing about people.',
  ],
  leasedUntil: [
    'Siste dag av kommunens egen leieavtale, når boligen er innleid.',
    'Siste dag av kommunens eigen leigeavtale, når bustaden er innleigd.',
    'Last day of the municipality’s own lease, where the dwelling is leased in.',
  ],
  lastInspection: [
    'Dagen boligen sist ble sett over, med brannutstyr.',
    'Dagen bustaden sist vart sett over, med brannutstyr.',
    'The day the dwelling was last inspected, fire equipment included.',
  ],
  placementCaution: [
    'Det en må tenke på før noen får boligen. Aldri diagnoser eller navn.',
    'Det ein må tenkje på før nokon får bustaden. Aldri diagnosar eller namn.',
    'What to think of before somebody is placed here. Never diagnoses or names.',
  ],
} as const satisfies Help;
