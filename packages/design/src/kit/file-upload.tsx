import { classNames, shown } from './content.ts';
import { describedBy, FieldFrame, type FieldProps, fieldId } from './field-frame.tsx';

export interface FileUploadProps extends FieldProps {
  readonly multiple?: boolean | undefined;
}

/** A file from the officer's machine. */
export function FileUpload(props: FileUploadProps) {
  const id = fieldId(props);
  const failed = shown(props.error) && 'govuk-file-upload--error';
  return (
    <FieldFrame {...props}>
      {props.before}
      <input
        class={classNames('govuk-file-upload', props.class, failed)}
        id={id}
        name={props.name}
        type="file"
        disabled={props.disabled || undefined}
        multiple={props.multiple || undefined}
        aria-describedby={describedBy(props, id)}
        {...props.attributes}
      />
      {props.after}
    </FieldFrame>
  );
}
