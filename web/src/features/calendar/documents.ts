import { graphql } from '@/gql';

export const HolidayYearsQuery = graphql(`
  query HolidayYears {
    holidayYears {
      year
      source
      days {
        date
        name
        off
      }
    }
  }
`);

export const ImportHolidays = graphql(`
  mutation ImportHolidays($input: ImportHolidaysInput!) {
    importHolidays(input: $input) {
      year {
        year
        days {
          date
        }
      }
    }
  }
`);
