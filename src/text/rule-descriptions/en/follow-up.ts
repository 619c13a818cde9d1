/** What the rules of agreements, contacts and incidents ask for, and why. */
export const followUp = {
  'incident-passed-on-before-start': 'The incident is not passed on before it happened.',
  'incident-answered-before-passed-on': 'The service did not answer before it got the incident.',
  'incident-reopened-before-start': 'The incident is not reopened before it happened.',
  'agreement-ends-before-start': 'The agreement does not end before it starts.',
  'agreement-evaluation-before-start': 'The evaluation is not planned before the agreement starts.',
  'agreement-evaluation-after-end':
    'The agreement is evaluated before it ends, so that it can be extended in time.',
  'agreement-evaluated-before-start': 'The agreement is not evaluated before it starts.',
  'agreement-after-tenancy': 'The agreement starts while the tenancy runs.',
  'agreement-evaluated-ahead': 'The evaluation is not dated ahead.',
  'agreement-long-not-evaluated':
    'The agreement is evaluated within half a year of the planned day.',
  'agreement-outcome-without-evaluation': 'An outcome has an evaluation behind it.',
  'agreement-over-without-outcome':
    'An agreement that is over has an outcome, so that it can be counted whether agreements work.',
  'agreement-overlap': 'A tenancy has one agreement at a time on each theme.',
  'agreement-without-time-limit': 'The agreement is limited in time: at most three years.',
  'agreement-consent-after-end': 'The consent was given while the agreement applied.',
  'agreement-responsible-is-officer':
    'Whoever follows up the agreement is not the housing officer.',
  'measure-due-before-agreement': 'The deadline of the measure is not before the agreement starts.',
  'measure-done-before-agreement': 'The measure is not done before the agreement starts.',
  'measure-done-ahead': 'The date done does not lie ahead.',
  'measure-due-after-agreement': 'The deadline of an open measure is within the agreement.',
  'measure-long-overdue': 'No measure of a running agreement is more than a year overdue.',
  'contact-ahead': 'The contact has happened, or is marked as planned.',
  'contact-outside-tenancy': 'The contact is around the time of the tenancy.',
  'contact-attempt-zero': 'Attempts count from 1.',
  'incident-closed-without-outcome':
    'A closed incident has an outcome, so that it can be counted what helped.',
  'incident-closed-without-date': 'A closed incident has a date.',
  'incident-open-with-closing-date': 'An incident with a closing date is closed.',
  'incident-closed-before-start': 'The incident is not closed before it happened.',
  'incident-deadline-before-start': 'The deadline is not before the incident.',
  'incident-tenancy-in-other-dwelling':
    'The tenancy is in the dwelling of the incident. Otherwise the wrong tenant gets the blame.',
  'incident-outside-tenancy':
    'The incident happened while the tenancy ran. Otherwise the wrong tenant gets the blame.',
  'incident-ahead': 'The incident has happened.',
  'incident-outcome-while-open': 'An incident with an outcome is not open.',
  'incident-high-without-deadline': 'A serious incident has a deadline until it is closed.',
  'incident-cites-unsigned-point':
    'A breach cites only points the tenant has gone through. That is what makes it easy to see.',
  'incident-doubled': 'An incident is recorded once.',
  'incident-rent-to-other-service': 'Missing rent goes to those who follow up money.',
  'incident-other-names-code': 'The type is not “other” when the note names one in the list.',
} as const;
