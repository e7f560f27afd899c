import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import worker from '@/i18n/zh/worker';
import { fakeServer } from '@/testing/fakeServer';
import { renderPage } from '@/testing/render';
import { Component as CasesPage } from './CasesPage';

const nothing = { name: 'Wu', unitName: null, linked: false, uscc: 'U', draft: null, archive: null, applications: [] };

it('says what may have become of an archive that is not there any more', async () => {
  fakeServer({ OwnHome: () => ({ data: { ownHome: nothing } }) });
  renderPage(<CasesPage />);
  expect(await screen.findByText(worker.notLinkedHint)).toBeTruthy();
});

it('lets somebody apply anew whose archive only waits for its disposal', async () => {
  const archive = {
    id: 'a',
    number: '2016-1',
    state: 'DISPOSAL_DUE',
    version: 9,
    fromWorker: false,
    steps: [],
    next: null,
  };
  const rest = { return: null, papers: [], missing: [], canWithdraw: false, canFilePapers: false, canResubmit: false };
  const home = { ...nothing, linked: true, archive: { ...archive, ...rest, members: [], aidItems: [] } };
  fakeServer({ OwnHome: () => ({ data: { ownHome: home } }) });
  renderPage(<CasesPage />);
  expect(await screen.findByText(worker.begin.archive)).toBeTruthy();
});
