import { cell } from '../../../helpers/register';
import type { Examples } from './example';

export const committeeExamples: Examples = {
  'member-ends-before-start': {
    breaks: { Members: [{ from: '2020-01-01', to: '2019-12-31' }] },
    passes: { Members: [{ from: '2020-01-01', to: '2024-12-31' }] },
  },
  'member-own-deputy': {
    breaks: { Members: [{ member: 'U-0001', deputy: 'U-0001' }] },
    passes: { Members: [{ member: 'U-0001', deputy: 'U-0002' }] },
  },
  'meeting-day-doubled': {
    breaks: { Meetings: [{}, {}] },
    passes: { Meetings: [{}, { state: 'cancelled' }] },
  },
  'meeting-summoned-late': {
    breaks: { Meetings: [{ date: '2026-01-14', summoned: '2026-01-15' }] },
    passes: { Meetings: [{ date: '2026-01-14', summoned: '2026-01-07' }] },
  },
  'meeting-approved-before-held': {
    breaks: { Meetings: [{ date: '2026-01-14', approved: '2026-01-13' }] },
    passes: { Meetings: [{ date: '2026-01-14', approved: '2026-01-28' }] },
  },
  'attendance-of-nobody': {
    breaks: { Attendance: [{ member: null }] },
    passes: { Attendance: [{ member: null, guest: 'Rådgiver' }] },
  },
  'attendance-doubled': {
    breaks: { Attendance: [{ member: 'U-0001' }, { member: 'U-0001' }] },
    passes: { Attendance: [{ member: 'U-0001' }, { member: 'U-0002' }] },
  },
  'case-decided-without-text': {
    breaks: { Cases: [{ state: 'decided' }] },
    passes: { Cases: [{ state: 'decided', decisionText: 'Boligen tildeles.' }] },
  },
  'case-decided-without-date': {
    breaks: { Cases: [{ state: 'decided' }] },
    passes: { Cases: [{ state: 'decided', decided: '2026-01-14' }] },
  },
  'case-decision-not-recorded-as-decided': {
    breaks: { Cases: [{ state: 'queued', decision: 'allocate' }] },
    passes: { Cases: [{ state: 'decided', decision: 'allocate' }] },
  },
  'case-without-meeting': {
    breaks: { Cases: [{ state: 'onAgenda', meeting: null }] },
    passes: {
      Cases: [
        { state: 'onAgenda', meeting: 'Z-0001' },
        { state: 'queued', meeting: null },
      ],
    },
  },
  'case-deadline-before-decided': {
    breaks: { Cases: [{ decided: '2026-01-14', deadline: '2026-01-13' }] },
    passes: { Cases: [{ decided: '2026-01-14', deadline: '2026-02-14' }] },
  },
  'case-followed-up-before-decided': {
    breaks: { Cases: [{ decided: '2026-01-14', followedUp: '2026-01-13' }] },
    passes: { Cases: [{ decided: '2026-01-14', followedUp: '2026-01-14' }] },
  },
  'case-number-doubled': {
    breaks: { Cases: [{ number: 'Sak 1/26' }, { number: 'Sak 1/26' }] },
    passes: { Cases: [{ number: 'Sak 1/26' }, { number: 'Sak 2/26' }] },
  },
  'case-source-unknown': {
    breaks: { Cases: [{ sourceTable: 'Tenancies', sourceId: 'L-9999' }] },
    passes: {
      Tenancies: [{}],
      Cases: [
        { sourceTable: 'Tenancies', sourceId: 'L-0001' },
        { sourceTable: 'Leieforhold', sourceId: 'L-0001' },
      ],
    },
  },
  'task-due-before-created': {
    breaks: { Tasks: [{ created: '2026-01-05', due: '2026-01-04' }] },
    passes: { Tasks: [{ created: '2026-01-05', due: '2026-01-05' }] },
  },
  'task-done-before-created': {
    breaks: { Tasks: [{ created: '2026-01-05', done: '2026-01-04' }] },
    passes: { Tasks: [{ created: '2026-01-05', done: '2026-01-05' }] },
  },
  'task-done-without-date': {
    breaks: { Tasks: [{ state: 'done' }] },
    passes: { Tasks: [{ state: 'done', done: '2026-01-10' }] },
  },
  'task-open-with-date': {
    breaks: { Tasks: [{ state: 'open', done: '2026-01-10' }] },
    passes: { Tasks: [{ state: 'dropped', done: '2026-01-10' }] },
  },
  'task-source-unknown': {
    breaks: { Tasks: [{ sourceTable: 'Ukjent ark', sourceId: 'L-0001' }] },
    passes: { Tenancies: [{}], Tasks: [{ sourceTable: 'Tenancies', sourceId: 'L-0001' }] },
  },
  'setting-unreadable': {
    breaks: {
      Settings: [
        { setting: 'ageBands', value: 'fjorten' },
        { setting: 'kidModulus', value: '12' },
      ],
    },
    passes: {
      Settings: [
        { setting: 'ageBands', value: '14; 30' },
        { setting: 'kidModulus', value: '11' },
      ],
    },
  },
  'setting-unknown': {
    breaks: { Settings: [{ setting: 'aldersbånd', value: '14' }] },
    passes: { Settings: [{ setting: 'ageBands', value: '14' }] },
  },
  'rate-doubled': {
    breaks: { Rates: [{ entry: 'a' }, { entry: 'b' }] },
    passes: { Rates: [{ entry: 'a' }, { entry: 'b', validFrom: '2026-07-01' }] },
  },
  'code-ends-before-start': {
    breaks: { Codes: [{ entry: 'a', validFrom: '2026-01-01', validTo: '2025-01-01' }] },
    passes: { Codes: [{ entry: 'a', validFrom: '2026-01-01', validTo: '2027-01-01' }] },
  },
  'price-index-not-positive': {
    breaks: { PriceIndex: [{ entry: 'a', value: cell(0) }] },
    passes: { PriceIndex: [{ entry: 'a', value: 134.1 }] },
  },
};
