/** What the rules of applications, interviews, offers and stays ask for, and why. */
export const applications = {
  'guidance-applied-before-informed': 'Nobody has applied before they were told of the instrument.',
  'guidance-deadline-before-informed': 'The deadline to apply is not before the day of informing.',
  'application-complete-before-received': 'The application is not complete before it was received.',
  'application-decided-before-received': 'The decision is not older than the application.',
  'application-decision-without-date':
    'A decision has a date, so that handling time and the appeal deadline can be computed.',
  'application-date-without-decision': 'A decision date has a decision.',
  'application-refused-without-reason': 'A refusal has a reason. The law demands it.',
  'application-status-contradicts-decision': 'Status and decision say the same.',
  'application-status-without-decision':
    'An application that is granted, refused or housed has a decision.',
  'application-answered-before-decided': 'The answer is not sent before the decision.',
  'application-appeal-deadline-early': 'The appeal deadline is not before the answer was sent.',
  'application-appeal-before-decision': 'An appeal comes after a decision.',
  'application-appeal-outcome-without-appeal':
    'The outcome of an appeal has an appeal with a date.',
  'application-result-before-received': 'The result is not older than the application.',
  'application-result-without-date': 'A result has a date, so that it counts in the right year.',
  'application-received-ahead': 'The date received does not lie ahead.',
  'application-decided-ahead': 'The decision date does not lie ahead.',
  'application-preliminary-before-received':
    'The preliminary answer is not older than the application.',
  'application-without-preliminary-answer':
    'An application without a decision after two months has had a preliminary answer. The law asks for it after one; the reminder comes before.',
  'application-answer-without-decision': 'An answer to the applicant has a decision behind it.',
  'application-decided-without-answer':
    'The applicant has had a written answer within two months of the decision. Without it the appeal deadline does not begin.',
  'application-appeal-deadline-short':
    'The appeal deadline is at least three weeks from the answer.',
  'application-refused-without-appeal-deadline': 'Whoever was refused has an appeal deadline.',
  'application-appeal-late':
    'An appeal after the deadline gets an outcome: dismissed or dealt with.',
  'application-decided-by-recommender': 'Whoever recommends does not decide.',
  'application-result-contradicts-decision':
    'After a refusal the result is no municipal lease, unless the appeal succeeded.',
  'application-result-contradicts-status':
    'Status and result agree on whether the applicant got a municipal dwelling.',
  'application-housed-without-tenancy':
    'Whoever was housed has a tenancy within half a year. Judged when all tenancies can be read.',
  'application-two-open': 'A household has one open application of each kind.',
  'application-lived-in-municipal-differs':
    'The answer on whether the household lived in a municipal dwelling agrees with the tenancies. It decides who is new to KOSTRA.',
  'application-extension-without-tenancy':
    'Whoever applies for a swap or an extension is a tenant of the municipality.',
  'application-interviewed-after-decision': 'The interview was held before the decision.',
  'interview-before-application': 'The interview is not older than the application.',
  'interview-next-before-this': 'The next interview is after this one.',
  'interview-step-due-before-interview':
    'The deadline of what the applicant does next is after the interview.',
  'interview-ahead': 'The interview has been held. An agreed one is recorded as the next.',
  'interview-step-without-date': 'What the applicant does next has a deadline.',
  'interview-date-without-step': 'A deadline for the applicant says what to do.',
  'interview-to-committee-without-summary':
    'An interview that goes to the committee has a summary.',
  'interview-children-differ':
    'A fresh interview and the household agree on the number of children.',
  'interview-own-home-not-considered':
    'Before a dwelling is allocated, private rent or ownership has been considered.',
  'offer-reserved-before-offered': 'The reservation does not run out before the offer.',
  'offer-answered-before-offered': 'The answer is not older than the offer.',
  'offer-declined-without-reason':
    'A no has a reason, so that it can be counted whether the dwelling or the applicant was the cause.',
  'offer-accepted-with-decline-reason': 'A yes has no reason for a no.',
  'offer-dwelling-twice': 'A dwelling is offered to one applicant at a time.',
  'offer-answer-without-date': 'An answer to an offer has a date.',
  'offer-date-without-answer': 'An answer date has an answer.',
  'offer-long-unanswered': 'An offer is settled two months after its reservation ran out.',
  'offer-before-application': 'The offer is not older than the application.',
  'offer-of-refused-application': 'A refused application gets no offer.',
  'offer-of-dwelling-out-of-use': 'A dwelling out of use is not offered.',
  'offer-accepted-without-tenancy':
    'A yes becomes a tenancy within four months. Judged when all tenancies can be read.',
  'offer-not-for-wheelchair': 'Whoever needs a dwelling for a wheelchair is offered one.',
  'stay-ends-before-start': 'The stay does not end before it starts.',
  'stay-overlap':
    'A household has one temporary stay at a time, so that nights are not counted twice.',
  'stay-ahead': 'The stay has begun.',
  'stay-open-over-a-year': 'No stay is open for more than a year unseen.',
  'stay-children-unknown':
    'The number of children in a temporary stay is recorded, also when it is 0. It is the most important figure here.',
  'stay-while-tenant':
    'A household in a temporary stay is not a tenant of the municipality at the same time.',
} as const;
