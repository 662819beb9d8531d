import type { ComponentProps } from "react";
import { buttonLook, type ButtonLook } from "./button-look.ts";

type ButtonProps = Omit<ComponentProps<"button">, "className"> & ButtonLook;

/** A button; it submits a form only with `type="submit"`. */
export const Button = ({ variant, small, dashed, type = "button", ...rest }: ButtonProps) => (
  <button
    type={type}
    className={buttonLook({
      ...(variant && { variant }),
      ...(small !== undefined && { small }),
      ...(dashed !== undefined && { dashed }),
    })}
    {...rest}
  />
);
