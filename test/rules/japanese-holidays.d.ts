declare module 'japanese-holidays' {
  const holidays: {
    /** The name of the holiday that it is in Japan at this instant. */
    isHolidayAt(at: Date): string | undefined;
  };
  export default holidays;
}
