import { parseDate } from "@internationalized/date";
import { CalendarDays, ChevronLeft, ChevronRight } from "lucide-react";
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from "react-aria-components";
import type { Day } from "../api/generated/contract";
import { type FieldProps, Wrong } from "./fields";

type Props = FieldProps & { value: Day | null; onChange: (day: Day | null) => void };

function parsed(day: Day | null) {
  try {
    return day ? parseDate(day) : null;
  } catch {
    return null;
  }
}

/** A calendar day, typed part by part or picked, in the order of the language. */
export function DateField({ name, label, error, value, onChange }: Props) {
  return (
    <DatePicker
      className="field"
      name={name}
      value={parsed(value)}
      onChange={(date) => onChange(date ? date.toString() : null)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label className="label">{label}</Label>
      <Group className="input date-input" data-testid={`field-${name}`}>
        <DateInput className="flex flex-1 flex-nowrap overflow-hidden">
          {(segment) => <DateSegment segment={segment} className="segment" data-testid={`segment-${segment.type}`} />}
        </DateInput>
        <AriaButton className="size-7 grid place-items-center rounded text-subtle">
          <CalendarDays aria-hidden="true" className="icon" />
        </AriaButton>
      </Group>
      <Wrong>{error}</Wrong>
      <Popover className="popover">
        <Dialog className="p-3 outline-none">
          <Calendar>
            <header className="flex items-center gap-2 pb-2">
              <AriaButton slot="previous" className="btn btn-quiet btn-icon btn-small">
                <ChevronLeft aria-hidden="true" />
              </AriaButton>
              <Heading className="flex-1 text-center font-medium" />
              <AriaButton slot="next" className="btn btn-quiet btn-icon btn-small">
                <ChevronRight aria-hidden="true" />
              </AriaButton>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-cell" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
