import type { FormValues, Step } from './form';

/** What every step of the form gets. */
export interface StepProps<Name extends Step> {
  value: FormValues[Name];
  /** What the server says is wrong with a field of this step. */
  problem: (field: string) => string | undefined;
  onChange: (value: FormValues[Name]) => void;
}
