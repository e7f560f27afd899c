import { graphql } from '@/gql';

export const CampaignsQuery = graphql(`
  query Campaigns($filter: CampaignFilter, $first: Int, $offset: Int) {
    campaigns(filter: $filter, first: $first, offset: $offset) {
      totalCount
      edges {
        node {
          id
          theme
          title
          state
          recurrence
          rule
          nextAt
          nextDates(count: 1) {
            at
          }
          runs {
            openedAt
          }
          visitDays
          fundSource
          approvedFen
          createdByName
          decidedAt
          updatedAt
        }
      }
    }
  }
`);

/** A plan with everything that its detail page and its form show. */
export const CampaignQuery = graphql(`
  query Campaign($id: ID!) {
    node(id: $id) {
      ... on Campaign {
        id
        theme
        title
        guidingIdea
        requirements
        state
        recurrence
        rule
        nextAt
        nextDates(count: 3) {
          date
          at
          lunar
          certain
        }
        visitDays
        noticeWorkdays
        audience {
          archives
          categories
          causes
          unitIds
          hasDisability
          isModelWorker
          ageFrom
          ageTo
          notVisitedDays
          named
          exclusions {
            archiveId
            headName
            reason
          }
        }
        standards {
          class
          cashFen
          goods {
            name
            quantity
            unit
            valueFen
          }
        }
        fundSource
        quotas {
          id
          unit {
            id
            fullName
          }
          quota
          filler {
            id
            displayName
          }
          filled
        }
        groups {
          id
          name
          leader {
            id
            displayName
          }
          companions
          units {
            id
            fullName
          }
          plannedOn
        }
        assignment
        createdByName
        submittedByName
        submittedAt
        decidedByName
        decidedAt
        decisionNote
        approvedFen
        viewerCan
        version
        createdAt
        updatedAt
        runs {
          id
          title
          state
          openedAt
          endsOn
          progress {
            planned
            received
            cashReceivedFen
          }
        }
      }
    }
  }
`);

/** Count and cost as stored; apart from the plan because it is computed anew each time. */
export const CampaignEstimateQuery = graphql(`
  query CampaignEstimate($id: ID!) {
    node(id: $id) {
      ... on Campaign {
        estimate {
          households
          people
          named
          cashFen
          goodsFen
          byClass {
            class
            households
            cashFen
            goodsFen
          }
          withoutStandard
          excluded
          alreadyListed
          heldElsewhere
        }
      }
    }
  }
`);

export const AudienceEstimateQuery = graphql(`
  query AudienceEstimate($input: AudienceEstimateInput!) {
    audienceEstimate(input: $input) {
      households
      people
      named
      cashFen
      goodsFen
      byClass {
        class
        households
        cashFen
        goodsFen
      }
      withoutStandard
      excluded
      alreadyListed
      heldElsewhere
    }
  }
`);

export const RulePreviewQuery = graphql(`
  query RulePreview($rule: String!) {
    rulePreview(rule: $rule, count: 3) {
      canonical
      error
      dates {
        date
        at
        lunar
        certain
      }
    }
  }
`);

export const CampaignMonthQuery = graphql(`
  query CampaignMonth($year: Int!, $month: Int!) {
    calendarMonth(year: $year, month: $month) {
      date
      festival
      off
      work
    }
  }
`);

/** What stands on the planning calendar: plans with their next openings, and the runs of a year. */
export const CampaignCalendarQuery = graphql(`
  query CampaignCalendar($year: Int!) {
    campaigns(filter: { states: [DRAFT, PENDING_APPROVAL, APPROVED, PAUSED] }, first: 100) {
      totalCount
      edges {
        node {
          id
          title
          state
          nextDates(count: 5) {
            date
            at
          }
        }
      }
    }
    campaignRuns(filter: { year: $year }, first: 100) {
      totalCount
      edges {
        node {
          id
          title
          state
          openedAt
          endsOn
        }
      }
    }
  }
`);

/** Who will decide, for saying what happens next. */
export const ApproversQuery = graphql(`
  query CampaignApprovers {
    members(filter: { role: UNION_CHAIR, state: ACTIVE }, first: 5) {
      edges {
        node {
          id
          displayName
        }
      }
    }
  }
`);

export const NamedRecipientsQuery = graphql(`
  query NamedRecipients($id: ID!, $first: Int, $offset: Int) {
    node(id: $id) {
      ... on Campaign {
        named(first: $first, offset: $offset) {
          totalCount
          edges {
            node {
              id
              class
              name
              unit {
                id
                fullName
              }
              idNumber {
                state
                text
              }
              phone {
                state
                text
              }
              note
            }
          }
        }
      }
    }
  }
`);

export const CreateCampaign = graphql(`
  mutation CreateCampaign($input: CampaignInput!) {
    createCampaign(input: $input) {
      campaign {
        id
      }
    }
  }
`);

export const UpdateCampaign = graphql(`
  mutation UpdateCampaign($input: UpdateCampaignInput!) {
    updateCampaign(input: $input) {
      campaign {
        id
        version
      }
    }
  }
`);

export const CopyCampaign = graphql(`
  mutation CopyCampaign($input: CopyCampaignInput!) {
    copyCampaign(input: $input) {
      campaign {
        id
      }
    }
  }
`);

export const SubmitCampaign = graphql(`
  mutation SubmitCampaign($input: SubmitCampaignInput!) {
    submitCampaign(input: $input) {
      campaign {
        id
      }
    }
  }
`);

export const DecideCampaign = graphql(`
  mutation DecideCampaign($input: DecideCampaignInput!) {
    decideCampaign(input: $input) {
      campaign {
        id
        state
      }
    }
  }
`);

export const PauseCampaign = graphql(`
  mutation PauseCampaign($input: CampaignActionInput!) {
    pauseCampaign(input: $input) {
      campaign {
        id
      }
    }
  }
`);

export const ResumeCampaign = graphql(`
  mutation ResumeCampaign($input: CampaignActionInput!) {
    resumeCampaign(input: $input) {
      campaign {
        id
      }
    }
  }
`);

export const CancelCampaign = graphql(`
  mutation CancelCampaign($input: CampaignActionInput!) {
    cancelCampaign(input: $input) {
      campaign {
        id
      }
    }
  }
`);

export const OpenCampaignNow = graphql(`
  mutation OpenCampaignNow($input: CampaignActionInput!) {
    openCampaignNow(input: $input) {
      campaign {
        id
        runs {
          id
        }
      }
    }
  }
`);

export const AddNamedRecipients = graphql(`
  mutation AddNamedRecipients($input: AddNamedRecipientsInput!) {
    addNamedRecipients(input: $input) {
      added
    }
  }
`);

export const RemoveNamedRecipient = graphql(`
  mutation RemoveNamedRecipient($input: RemoveNamedRecipientInput!) {
    removeNamedRecipient(input: $input) {
      campaign {
        id
      }
    }
  }
`);
