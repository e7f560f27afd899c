import { graphql } from '@/gql';

export const IntakeRulesQuery = graphql(`
  query IntakeRules {
    intakeSettings {
      twoSurveyors
      startDays
      surveyDays
      appraisalDays
      checkDays
      returnDays
      decisionDays
      recheckDays
      recheckMonths
      monitorMonths
      callBackMonths
      exitAppraisal
      exitNotice
      paperDays
      consentDays
      civilDays
      retentionYears
      version
    }
    documentRequirements {
      id
      kind
      cause
      category
      maxAgeMonths
      area
    }
  }
`);

export const UpdateIntakeSettings = graphql(`
  mutation UpdateIntakeSettings($input: UpdateIntakeSettingsInput!) {
    updateIntakeSettings(input: $input) {
      settings {
        version
      }
    }
  }
`);

export const AddDocumentRequirement = graphql(`
  mutation AddDocumentRequirement($input: AddDocumentRequirementInput!) {
    addDocumentRequirement(input: $input) {
      requirement {
        id
      }
    }
  }
`);

export const RemoveDocumentRequirement = graphql(`
  mutation RemoveDocumentRequirement($input: RemoveDocumentRequirementInput!) {
    removeDocumentRequirement(input: $input) {
      id
    }
  }
`);
