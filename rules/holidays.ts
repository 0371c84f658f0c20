/** Month and day of those that stay where they are, and month and week of those on a Monday. */
const fixed = new Set(['1-1', '2-11', '2-23', '4-29', '5-3', '5-4', '5-5', '8-11', '11-3', '11-23']);
const mondays = new Set(['1-2', '7-3', '9-3', '10-2']);
/** The summer games moved those of three months in two years, which the guides' own examples are from. */
const games = new Set(['2020-7-23', '2020-7-24', '2020-8-10', '2021-7-22', '2021-7-23', '2021-8-8']);

/** Of March and September, good from 1980 to 2099. */
const equinox = (year: number, first: number) =>
  Math.floor(first + 0.242194 * (year - 1980) - Math.floor((year - 1980) / 4));

const dateOf = (day: number) => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
};

// 1970-01-01 was a Thursday.
const isSunday = (day: number) => (day + 4) % 7 === 0;

function isNamed(day: number): boolean {
  const { year, month, date } = dateOf(day);
  if ((year === 2020 || year === 2021) && [7, 8, 10].includes(month))
    return games.has(`${year}-${month}-${date}`);
  return (
    fixed.has(`${month}-${date}`) ||
    (isSunday(day - 1) && mondays.has(`${month}-${Math.ceil(date / 7)}`)) ||
    (month === 3 && date === equinox(year, 20.8431)) ||
    (month === 9 && date === equinox(year, 23.2488))
  );
}

/** One that falls on a Sunday is made up for on the next day that is none itself. */
function isMadeUp(day: number): boolean {
  let before = day - 1;
  while (isNamed(before) && !isSunday(before)) before--;
  return isNamed(before);
}

/**
 * Japan's holidays by the law as it stands since 2020, by days since 1970-01-01. By hand, for the packages that
 * know them carry the names and the laws of eighty years onto every page of the console.
 */
export default function isHoliday(day: number): boolean {
  return isNamed(day) || isMadeUp(day) || (isNamed(day - 1) && isNamed(day + 1));
}
