import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { readDraft, wipeDevice, writeDraft } from '@/lib/offline';
import { renderPage } from '@/testing/render';
import { useQuestion } from '../basic/ask';
import { DraftOffer } from './DraftOffer';
import { type KeptForm, useFormDraft } from './useFormDraft';

interface Values {
  name: string;
}

const place = { owner: 't1:a1', kind: 'test', subject: 'new' };
const base = { values: { name: '' }, version: 0 };

function Form({ kept }: { kept: KeptForm<Values> | undefined }) {
  const draft = useFormDraft<Values>(place, base, kept !== undefined);
  return (
    <>
      <input
        aria-label="name"
        defaultValue={kept?.values.name}
        onChange={(event) => draft.onChange({ name: event.target.value })}
      />
      <button type="button" onClick={() => void draft.onSaved()}>
        save
      </button>
    </>
  );
}

function Question() {
  const question = useQuestion();
  return (
    question && (
      <>
        <button type="button" onClick={() => question.answer(true)}>
          leave
        </button>
        <button type="button" onClick={() => question.answer(false)}>
          stay
        </button>
      </>
    )
  );
}

const page = (
  <>
    <DraftOffer<KeptForm<Values>> place={place}>{(kept) => <Form kept={kept} />}</DraftOffer>
    <Question />
  </>
);
const open = () => renderPage(page, { routes: [{ path: 'elsewhere', element: <p>elsewhere</p> }], path: '/form' });
const type = async (value: string) =>
  fireEvent.change(await screen.findByRole('textbox', { name: 'name' }), { target: { value } });
const keptName = async () => (await readDraft<KeptForm<Values>>(place))?.payload.values.name;
const typeAndRest = async (value: string) => {
  await type(value);
  await waitFor(async () => expect(await keptName()).toBe(value));
};

beforeEach(wipeDevice);

it('offers what was typed before, and starts from it', async () => {
  open();
  await type('Wang');
  cleanup(); // the page goes before the pause after typing is over
  await waitFor(async () => expect(await keptName()).toBe('Wang'));
  open();
  fireEvent.click(await screen.findByRole('button', { name: /恢复草稿/ }));
  expect((await screen.findByRole<HTMLInputElement>('textbox')).value).toBe('Wang');
});

it('forgets what is discarded, saved, or typed back to what it was', async () => {
  await writeDraft(place, { base, values: { name: 'Wang' } });
  open();
  fireEvent.click(await screen.findByRole('button', { name: /放弃草稿/ }));
  expect((await screen.findByRole<HTMLInputElement>('textbox')).value).toBe('');
  expect(await readDraft(place)).toBeUndefined();

  await typeAndRest('Li');
  fireEvent.click(screen.getByRole('button', { name: 'save' }));
  await waitFor(async () => expect(await readDraft(place)).toBeUndefined());

  await typeAndRest('Zhao');
  await type('');
  await waitFor(async () => expect(await readDraft(place)).toBeUndefined());
});

it('keeps drafts of others to themselves', async () => {
  await writeDraft({ ...place, owner: 't1:other' }, { base, values: { name: 'Wang' } });
  expect(await readDraft(place)).toBeUndefined();
});

it('asks before the form is left, but not once it is saved', async () => {
  const { router } = open();
  await typeAndRest('Wang');
  void router.navigate('/elsewhere');
  fireEvent.click(await screen.findByRole('button', { name: 'stay' }));
  expect(router.state.location.pathname).toBe('/form');
  expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);

  fireEvent.click(screen.getByRole('button', { name: 'save' }));
  expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  void router.navigate('/elsewhere');
  expect(await screen.findByText('elsewhere')).toBeTruthy();
});

it('leaves when told to', async () => {
  const { router } = open();
  await typeAndRest('Wang');
  void router.navigate('/elsewhere');
  fireEvent.click(await screen.findByRole('button', { name: 'leave' }));
  expect(await screen.findByText('elsewhere')).toBeTruthy();
});
