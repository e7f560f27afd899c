import { graphql } from '@/gql';

export const FeedbackOfApplicationQuery = graphql(`
  query FeedbackOfApplication($id: ID!) {
    node(id: $id) {
      ... on Application {
        id
        feedback {
          id
          source
          score
          comment
          givenAt
          byName
        }
        complaints {
          id
          state
          text
          filedAt
          upheld
          overdue
        }
        callBacks {
          id
          state
          outcome
          note
          drawnOn
          calledAt
          calledByName
        }
      }
    }
  }
`);

export const AidComplaintsQuery = graphql(`
  query AidComplaints($filter: AidComplaintFilter, $first: Int, $offset: Int) {
    aidComplaints(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          applicationNumber
          item
          headName
          text
          state
          source
          upheld
          filedAt
          dueOn
          overdue
          unit {
            fullName
          }
        }
      }
    }
  }
`);

export const AidComplaintQuery = graphql(`
  query AidComplaint($id: ID!) {
    node(id: $id) {
      ... on AidComplaint {
        id
        applicationId
        applicationNumber
        item
        headName
        source
        text
        state
        filedAt
        filedByName
        dueOn
        overdue
        upheld
        answer
        answeredAt
        answeredByName
        appealUntil
        appeal
        appealedAt
        outcome
        decidedAt
        decidedByName
        viewerCan
        version
        unit {
          fullName
        }
      }
    }
  }
`);

export const AidCallBacksQuery = graphql(`
  query AidCallBacks($filter: AidCallBackFilter, $first: Int, $offset: Int) {
    aidCallBacks(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          applicationId
          applicationNumber
          archiveId
          item
          headName
          state
          attempts
          outcome
          note
          drawnOn
          calledAt
          calledByName
          viewerCan
          version
          unit {
            fullName
          }
        }
      }
    }
  }
`);

export const FeedbackCountsQuery = graphql(`
  query FeedbackCounts {
    feedbackCounts {
      complaints
      overdue
      callBacks
    }
  }
`);

export const PayApplication = graphql(`
  mutation PayApplication($input: PayApplicationInput!) {
    payApplication(input: $input) {
      application {
        id
      }
    }
  }
`);

export const RecordDelivery = graphql(`
  mutation RecordDelivery($input: RecordDeliveryInput!) {
    recordDelivery(input: $input) {
      application {
        id
      }
    }
  }
`);

export const GiveFeedback = graphql(`
  mutation GiveFeedback($input: GiveFeedbackInput!) {
    giveFeedback(input: $input) {
      application {
        id
      }
    }
  }
`);

export const ReopenApplication = graphql(`
  mutation ReopenApplication($input: ReopenApplicationInput!) {
    reopenApplication(input: $input) {
      application {
        id
      }
    }
  }
`);

export const FileComplaint = graphql(`
  mutation FileComplaint($input: FileComplaintInput!) {
    fileComplaint(input: $input) {
      complaint {
        id
      }
    }
  }
`);

export const AnswerComplaint = graphql(`
  mutation AnswerComplaint($input: AnswerComplaintInput!) {
    answerComplaint(input: $input) {
      complaint {
        id
      }
    }
  }
`);

export const AppealComplaint = graphql(`
  mutation AppealComplaint($input: AppealComplaintInput!) {
    appealComplaint(input: $input) {
      complaint {
        id
      }
    }
  }
`);

export const WithdrawComplaint = graphql(`
  mutation WithdrawComplaint($input: WithdrawComplaintInput!) {
    withdrawComplaint(input: $input) {
      complaint {
        id
      }
    }
  }
`);

export const RecordCallBack = graphql(`
  mutation RecordCallBack($input: RecordCallBackInput!) {
    recordCallBack(input: $input) {
      callBack {
        id
      }
    }
  }
`);

export const AidSettingsQuery = graphql(`
  query AidSettings {
    aidSettings {
      answerDays
      urgentDays
      feedbackDays
      complaintDays
      appealDays
      callBackBP
      version
    }
  }
`);

export const UpdateAidSettings = graphql(`
  mutation UpdateAidSettings($input: UpdateAidSettingsInput!) {
    updateAidSettings(input: $input) {
      settings {
        version
      }
    }
  }
`);

/** Operations that something said after a decision outdates. */
export const OUTDATED = [
  'Application',
  'Applications',
  'FeedbackOfApplication',
  'AidComplaints',
  'AidComplaint',
  'AidCallBacks',
  'FeedbackCounts',
];
