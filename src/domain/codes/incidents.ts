import type { CodeList } from '../columns';

export const incidentTypes = {
  noise: ['husbråk', 'husbråk', 'noise'],
  neighbourComplaint: ['naboklage', 'naboklage', 'neighbour complaint'],
  damage: ['skade på bolig', 'skade på bustad', 'damage'],
  fault: ['feil ved bolig', 'feil ved bustad', 'fault in the dwelling'],
  waste: ['søppel', 'søppel', 'waste'],
  fire: ['brann eller branntilløp', 'brann eller branntilløp', 'fire'],
  threat: ['trusler eller vold', 'truslar eller vald', 'threats or violence'],
  health: ['behov for helsehjelp', 'behov for helsehjelp', 'need of health services'],
  missingRent: ['manglende husleie', 'manglande husleige', 'missing rent'],
  other: ['annet', 'anna', 'other'],
} as const satisfies CodeList;

export const incidentSeverities = {
  low: ['lav', 'låg', 'low'],
  medium: ['middels', 'middels', 'medium'],
  high: ['høy', 'høg', 'high'],
} as const satisfies CodeList;

export const reporterKinds = {
  neighbour: ['nabo', 'nabo', 'neighbour'],
  tenant: ['leietaker', 'leigetakar', 'tenant'],
  service: ['kommunal tjeneste', 'kommunal teneste', 'municipal service'],
  police: ['politi', 'politi', 'police'],
  caretaker: ['vaktmester', 'vaktmeister', 'caretaker'],
  other: ['annen', 'annan', 'other'],
} as const satisfies CodeList;

/** Units of the municipality that incidents, tasks and decisions go to. */
export const services = {
  technical: ['tekniske tjenester', 'tekniske tenester', 'technical services'],
  serviceDesk: ['servicetorget', 'servicetorget', 'service desk'],
  finance: ['økonomi', 'økonomi', 'finance'],
  nav: ['NAV', 'NAV', 'NAV'],
  housingOfficer: ['boligansvarlig', 'bustadansvarleg', 'housing officer'],
  mentalHealth: ['psykisk helse og rus', 'psykisk helse og rus', 'mental health and addiction'],
  homeCare: ['helse og omsorg', 'helse og omsorg', 'health and care'],
  refugee: ['flyktningtjenesten', 'flyktningtenesta', 'refugee service'],
  childWelfare: ['barnevernet', 'barnevernet', 'child welfare'],
} as const satisfies CodeList;

export const incidentStatuses = {
  open: ['åpen', 'open', 'open'],
  inProgress: ['under arbeid', 'under arbeid', 'in progress'],
  closed: ['lukket', 'lukka', 'closed'],
} as const satisfies CodeList;

export const incidentOutcomes = {
  resolved: ['løst', 'løyst', 'resolved'],
  warning: ['skriftlig advarsel', 'skriftleg åtvaring', 'written warning'],
  agreement: ['avtale inngått', 'avtale inngått', 'agreement made'],
  passedOn: ['overført til annen tjeneste', 'overført til anna teneste', 'passed on'],
  unfounded: ['ikke grunnlag', 'ikkje grunnlag', 'unfounded'],
} as const satisfies CodeList;
