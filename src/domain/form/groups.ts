import type { Words } from '../language';
import type { RowIn, TableId } from '../tables';

/** Fields of a long table that belong together. */
export interface FieldGroup {
  readonly title: Words;
  readonly columns: readonly string[];
}

/** Columns that no group names stand under this heading, so that a new column always has its field. */
export const MORE: Words = ['Mer', 'Meir', 'More'];
export const OWN: Words = ['Egne kolonner', 'Eigne kolonnar', 'Your own columns'];

type Named<T extends TableId> = readonly [title: Words, ...columns: (keyof RowIn<T> & string)[]];

/** A column that the table lacks does not compile. */
function grouped<T extends TableId>(_: T, ...groups: readonly Named<T>[]): readonly FieldGroup[] {
  return groups.map(([title, ...columns]) => ({ title, columns }));
}

/** How the fields of long tables are gathered; short tables need no headings. */
export const fieldGroups: Readonly<Partial<Record<TableId, readonly FieldGroup[]>>> = {
  Dwellings: grouped(
    'Dwellings',
    [
      ['Adresse', 'Adresse', 'Address'],
      ...(['dwelling', 'address', 'postcode', 'area', 'unit', 'extraReference'] as const),
    ],
    [['Matrikkel', 'Matrikkel', 'Cadastre'], 'municipality', 'gnr', 'bnr', 'fnr', 'snr'],
    [
      ['Boligen', 'Bustaden', 'The dwelling'],
      ...(['type', 'category', 'rooms', 'bedrooms', 'usableArea', 'floor', 'lift'] as const),
      ...(['wheelchair', 'staffed', 'staffBase', 'pets'] as const),
    ],
    [['Leie', 'Leige', 'Rent'], 'rent', 'powerAdvance', 'ownPotential'],
    [
      ['Status', 'Status', 'Status'],
      ...(['status', 'statusDate', 'availableFrom', 'condition', 'nextInspection'] as const),
      ...(['inUseFrom', 'outOfUse'] as const),
    ],
    [['Eier', 'Eigar', 'Owner'], ...(['disposal', 'owner', 'ownerNumber', 'ownerPhone'] as const)],
    [
      ['Nøkler og målere', 'Nøklar og målarar', 'Keys and meters'],
      ...(['keyNumber', 'powerMeter', 'waterMeter'] as const),
    ],
  ),
  Persons: grouped(
    'Persons',
    [['Hvem', 'Kven', 'Who'], 'person', 'household', 'role', 'name', 'identityNumber', 'birthDate'],
    [['Kontakt', 'Kontakt', 'Contact'], 'phone', 'email', 'addressProtection'],
    [['Samtykke', 'Samtykke', 'Consent'], 'consentScope', 'consentFrom', 'consentUntil'],
    [['Ikke lenger her', 'Ikkje lenger her', 'No longer here'], 'deceased', 'movedAway'],
  ),
  Applications: grouped(
    'Applications',
    [
      ['Søknaden', 'Søknaden', 'The application'],
      ...(['application', 'household', 'received', 'kind', 'status', 'responsible'] as const),
    ],
    [
      ['Behov', 'Behov', 'Needs'],
      ...(['bedrooms', 'wheelchair', 'area', 'urgency', 'livedInMunicipal'] as const),
    ],
    [
      ['Behandling', 'Handsaming', 'Handling'],
      ...(['complete', 'preliminaryAnswer', 'recommendedBy'] as const),
    ],
    [
      ['Vedtak', 'Vedtak', 'Decision'],
      ...(['decidedBy', 'decisionDate', 'decision', 'decisionReason', 'answerSent'] as const),
    ],
    [['Klage', 'Klage', 'Appeal'], 'appealDeadline', 'appealReceived', 'appealOutcome'],
    [['Resultat', 'Resultat', 'Result'], 'result', 'resultDate', 'renewal'],
  ),
  Tenancies: grouped(
    'Tenancies',
    [
      ['Kontrakt', 'Kontrakt', 'Contract'],
      ...(['tenancy', 'dwelling', 'household', 'start', 'end', 'leaseKind'] as const),
      ...(['shortTermReason', 'informed111', 'signed'] as const),
    ],
    [['Leie', 'Leige', 'Rent'], 'rent', 'kid', 'feeMode', 'lastIndexed'],
    [
      ['Sikkerhet', 'Tryggleik', 'Security'],
      ...(['securityKind', 'securityAmount', 'securityValidTo', 'evictionClause'] as const),
      'reserved911',
    ],
    [['Oppfølging', 'Oppfølging', 'Follow-up'], 'housingOfficer', 'followUp', 'ownConsidered'],
    [
      ['Bostøtte til kommunen', 'Bustøtte til kommunen', 'Allowance to the municipality'],
      ...(['transportConsent', 'transportOwnForm', 'transportWithdrawn'] as const),
    ],
    [['Slutt', 'Slutt', 'End'], 'ended', 'movedOut', 'moveOutRequested'],
  ),
  Interviews: grouped(
    'Interviews',
    [['Samtalen', 'Samtalen', 'The interview'], 'interview', 'application', 'date', 'interviewer'],
    [
      ['De sju spørsmålene', 'Dei sju spørsmåla', 'The seven questions'],
      ...(['capital', 'canOwn', 'rooms', 'children', 'livesAlone', 'guidance'] as const),
      ...(['paymentArrangement', 'privateConsidered'] as const),
    ],
    [
      ['Veien videre', 'Vegen vidare', 'What next'],
      ...(['nextStep', 'nextStepBy', 'nextInterview', 'summary', 'toCommittee'] as const),
    ],
  ),
  Incidents: grouped(
    'Incidents',
    [
      ['Hendelsen', 'Hendinga', 'The incident'],
      ...(['incident', 'date', 'dwelling', 'tenancy', 'type', 'severity', 'reportedBy'] as const),
    ],
    [
      ['Oppfølging', 'Oppfølging', 'Follow-up'],
      ...(['service', 'deadline', 'status', 'outcome', 'citesPoint', 'closed'] as const),
    ],
  ),
  Agreements: grouped(
    'Agreements',
    [
      ['Avtalen', 'Avtalen', 'The agreement'],
      ...(['agreement', 'tenancy', 'theme', 'start', 'end', 'goal'] as const),
    ],
    [
      ['Parter', 'Partar', 'Parties'],
      ...(['responsible', 'contactPerson', 'consent', 'powerOfAttorney', 'legalBasis'] as const),
      'disagreement',
    ],
    [['Evaluering', 'Evaluering', 'Evaluation'], 'evaluation', 'evaluated', 'outcome'],
  ),
  Cases: grouped(
    'Cases',
    [
      ['Saken', 'Saka', 'The case'],
      ...(['case', 'meeting', 'number', 'order', 'kind', 'title', 'state'] as const),
    ],
    [
      ['Grunnlag', 'Grunnlag', 'Grounds'],
      ...(['sourceTable', 'sourceId', 'rule', 'reason', 'recommendation', 'disqualified'] as const),
    ],
    [
      ['Vedtak', 'Vedtak', 'Decision'],
      ...(['decision', 'decisionText', 'decided', 'responsible', 'deadline'] as const),
      'followedUp',
    ],
  ),
};
