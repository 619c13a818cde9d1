import { dwellingFactsHelp } from './dwelling-facts';
import type { Help } from './help';
import { shared } from './shared';

export const dwellingHelp = {
  municipality: [
    'Fire siffer. Første del av matrikkelnummeret (Kartverket).',
    'Fire siffer. Første del av matrikkelnummeret (Kartverket).',
    'Four digits. First part of the cadastral number (Kartverket).',
  ],
  gnr: ['Gårdsnummer i matrikkelen.', 'Gardsnummer i matrikkelen.', 'Farm number of the cadastre.'],
  bnr: [
    'Bruksnummer i matrikkelen.',
    'Bruksnummer i matrikkelen.',
    'Title number of the cadastre.',
  ],
  fnr: [
    'Festenummer, bare for festetomter.',
    'Festenummer, berre for festetomter.',
    'Ground lease number, for leased plots only.',
  ],
  snr: [
    'Seksjonsnummer, bare for seksjonerte bygg.',
    'Seksjonsnummer, berre for seksjonerte bygg.',
    'Section number, for sectioned buildings only.',
  ],
  unit: [
    'En bokstav (H, U, K eller L) og fire siffer, for eksempel H0101. Enebolig er H0101 (Kartverket).',
    'Ein bokstav (H, U, K eller L) og fire siffer, til dømes H0101. Einebustad er H0101 (Kartverket).',
    'A letter (H, U, K or L) and four digits, such as H0101. A detached house is H0101 (Kartverket).',
  ],
  extraReference: [
    'Skiller boliger med samme adresse og bruksenhet, for eksempel rom i et bofellesskap.',
    'Skil bustader med same adresse og brukseining, til dømes rom i eit bufellesskap.',
    'Tells dwellings of the same address and unit apart, such as rooms in shared housing.',
  ],
  address: [
    'Gateadresse med husnummer og eventuelt bokstav.',
    'Gateadresse med husnummer og eventuelt bokstav.',
    'Street address with number and letter, if any.',
  ],
  postcode: [
    'Fire siffer, også nuller foran (Posten).',
    'Fire siffer, òg nullar framme (Posten).',
    'Four digits, leading zeros included (Posten).',
  ],
  area: [
    'Navnet dere bruker på området. Brukes i oversikter, så skriv det likt hver gang.',
    'Namnet de bruker på området. Blir brukt i oversikter, så skriv det likt kvar gong.',
    'Your own name of the area. It is used in overviews, so write it the same each time.',
  ],
  type: [
    'Slags bolig. Velg fra listen.',
    'Slag bustad. Vel frå lista.',
    'Kind of building. Choose from the list.',
  ],
  category: [
    'Hva boligen brukes til, for eksempel gjennomgangsbolig. Avgjør hvem den kan tildeles.',
    'Kva bustaden blir brukt til, til dømes gjennomgangsbustad. Avgjer kven han kan tildelast.',
    'What the dwelling is for, such as transit. Decides who it can go to.',
  ],
  disposal: [
    'Om kommunen eier, leier inn eller har disposisjonsrett. Telles i KOSTRA.',
    'Om kommunen eig, leiger inn eller har disposisjonsrett. Blir talt i KOSTRA.',
    'Whether the municipality owns, leases or has a right of disposal. Counted in KOSTRA.',
  ],
  owner: [
    'Navn på eieren når kommunen ikke eier boligen.',
    'Namn på eigaren når kommunen ikkje eig bustaden.',
    'Name of the owner where the municipality is not.',
  ],
  ownerNumber: [
    'Eierens organisasjonsnummer, ni siffer.',
    'Organisasjonsnummeret til eigaren, ni siffer.',
    'The owner’s organisation number, nine digits.',
  ],
  ownerPhone: shared.phoneNumber,
  rooms: [
    'Antall rom uten kjøkken, bad og gang.',
    'Tal rom utan kjøkken, bad og gang.',
    'Number of rooms without kitchen, bath and hall.',
  ],
  bedrooms: [
    'Antall soverom. Brukes når bolig og søker skal passe sammen.',
    'Tal soverom. Blir brukt når bustad og søkjar skal passe saman.',
    'Number of bedrooms. Used to fit dwelling and applicant.',
  ],
  usableArea: [
    'Bruksareal i kvadratmeter.',
    'Bruksareal i kvadratmeter.',
    'Usable area in square metres.',
  ],
  floor: [
    'Etasje, 1 er bakkeplan. Kjeller er −1.',
    'Etasje, 1 er bakkeplan. Kjellar er −1.',
    'Floor, 1 is ground level. Basement is −1.',
  ],
  lift: [
    'Ja hvis heisen går til boligens etasje.',
    'Ja om heisen går til etasjen til bustaden.',
    'Yes if a lift goes to the dwelling’s floor.',
  ],
  wheelchair: [
    'Ja hvis boligen er tilgjengelig for rullestol. Telles i KOSTRA.',
    'Ja om bustaden er tilgjengeleg for rullestol. Blir talt i KOSTRA.',
    'Yes if the dwelling is accessible by wheelchair. Counted in KOSTRA.',
  ],
  staffed: [
    'Ja hvis det er personale hele døgnet.',
    'Ja om det er personale heile døgnet.',
    'Yes if there is staff around the clock.',
  ],
  staffBase: [
    'Ja hvis boligen brukes av personalet og ikke leies ut.',
    'Ja om bustaden blir brukt av personalet og ikkje leigd ut.',
    'Yes if staff use the dwelling and it is not let.',
  ],
  pets: ['Ja hvis husdyr er tillatt.', 'Ja om husdyr er tillatne.', 'Yes if pets are allowed.'],
  rent: [
    'Leie per måned i kroner når boligen leies ut på nytt.',
    'Leige per månad i kroner når bustaden blir leigd ut på nytt.',
    'Rent per month in kroner when the dwelling is let anew.',
  ],
  powerAdvance: [
    'A konto for strøm per måned i kroner, om leietakeren betaler det til kommunen.',
    'A konto for straum per månad i kroner, om leigetakaren betaler det til kommunen.',
    'Power on account per month in kroner, if paid to the municipality.',
  ],
  status: [
    'Boligens status nå. Endres den, må statusdatoen også endres.',
    'Statusen til bustaden no. Blir han endra, må statusdatoen òg endrast.',
    'The dwelling’s status now. Change the status date with it.',
  ],
  statusDate: [
    'Dagen statusen begynte å gjelde.',
    'Dagen statusen byrja å gjelde.',
    'The day the status began.',
  ],
  availableFrom: [
    'Dagen boligen kan tas i bruk av en ny leietaker.',
    'Dagen bustaden kan takast i bruk av ein ny leigetakar.',
    'The day a new tenant can move in.',
  ],
  condition: [
    'Tilstanden ved siste tilsyn.',
    'Tilstanden ved siste tilsyn.',
    'Condition at the last inspection.',
  ],
  nextInspection: [
    'Dagen for neste tilsyn. Kommer på saklisten når den er passert.',
    'Dagen for neste tilsyn. Kjem på saklista når han er passert.',
    'Day of the next inspection. On the agenda once it has passed.',
  ],
  keyNumber: [
    'Nøkkelnummer eller hvor nøkkelen er.',
    'Nøkkelnummer eller kvar nøkkelen er.',
    'Key number or where the key is.',
  ],
  powerMeter: [
    'Nummeret på strømmåleren, til avlesing ved inn- og utflytting.',
    'Nummeret på straummålaren, til avlesing ved inn- og utflytting.',
    'Number of the power meter, for readings at moving in and out.',
  ],
  waterMeter: [
    'Nummeret på vannmåleren.',
    'Nummeret på vassmålaren.',
    'Number of the water meter.',
  ],
  ownPotential: [
    'Om boligen kan selges til den som leier.',
    'Om bustaden kan seljast til den som leiger.',
    'Whether the dwelling could be sold to the one who rents it.',
  ],
  inUseFrom: [
    'Dagen kommunen fikk boligen. Boligen telles fra da.',
    'Dagen kommunen fekk bustaden. Bustaden blir talt frå då.',
    'The day the municipality got the dwelling. It counts from then.',
  ],
  outOfUse: [
    'Dagen boligen gikk ut av bruk. Boligen telles ikke etter det.',
    'Dagen bustaden gjekk ut av bruk. Bustaden blir ikkje talt etter det.',
    'The day the dwelling went out of use. It does not count after that.',
  ],
  ...dwellingFactsHelp,
  note: shared.note,
} as const satisfies Help;
