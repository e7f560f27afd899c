import { useSearchParams } from 'react-router';
import { stepKey, STEPS } from './steps';

const PARAM = 'step';

/** The page of the form, kept in the address so that a reload goes on there. */
export function useStepParam(): [step: number, setStep: (step: number) => void] {
  const [params, setParams] = useSearchParams();
  const key = params.get(PARAM);
  const found = STEPS.findIndex((step) => step.key === key);
  return [Math.max(0, found), (step) => setParams({ [PARAM]: stepKey(step) })];
}
