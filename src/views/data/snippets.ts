/** Five lines that read the package in pandas; `base` is the address of the data folder. */
export function pandasSnippet(base: string): string {
  return `import pandas as pd
base = "${base}"
rows = pd.read_csv(base + "observations.csv", dtype={"value": str})
rows["number"] = pd.to_numeric(rows["value"])
print(rows.query("indicator == 'headcount' and dimension.isna() and preferred == 'yes'")[["company", "year", "number", "unit"]])`;
}

/** The same in R. */
export function rSnippet(base: string): string {
  return `base <- "${base}"
rows <- read.csv(paste0(base, "observations.csv"), fileEncoding = "UTF-8",
                 colClasses = c(value = "character"), na.strings = "")
rows$number <- as.numeric(rows$value)
subset(rows, indicator == "headcount" & is.na(dimension) & preferred == "yes",
       c(company, year, number, unit))`;
}
